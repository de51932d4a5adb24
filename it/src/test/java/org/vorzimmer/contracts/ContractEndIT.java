package org.vorzimmer.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.AgreedTariffs;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Contracts against the real database: one open for each customer, one for a form that is sent twice, an end that comes once however late and takes the customer along. */
@InContainer
class ContractEndIT {

    private static final TenantId TENANT = new TenantId(917);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final CustomerData DATA = new CustomerData(Customer.Kind.BUSINESS, "Praxis Quarz", null, null, "Quirin", "Quarz",
            new PostalAddress("Weg", "1", "10115", "Berlin", "DE"), null, null, null, "DE", "de", false);

    @Inject ContractDesk desk;
    @Inject ContractQueries queries;
    @Inject ContractEndStep step;
    @Inject ContractBook book;
    @Inject AgreedTariffs tariffs;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject CurrentTenant tenant;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private CustomerId customer;
    private long version;

    @BeforeEach
    void makeCustomer() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        customer = new CustomerId(rows.make("customers", TENANT.value(), Map.of("kind", "BUSINESS", "company", "Quarz", "customer_state", "ACTIVE", "language", "de", "country", "DE", "tax_country", "DE")));
        version = rows.make("tariff_versions", TENANT.value(), Map.of());
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("outbox_messages", "tenant_hosts", "tasks", "contract_notices", "contract_add_ons", "contract_terms", "contracts", "document_contents", "documents")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        rows.close();
    }

    private long conclude(String submission) throws Exception {
        return tenant.callAs(TENANT, () -> inTransaction(() -> {
            AgreedTariff agreed = tariffs.of(version, List.of());
            NewContract wanted = new NewContract(version, List.of(), LocalDate.of(2026, 1, 1), Contract.Channel.PAPER, "Quirin Quarz", Instant.parse("2025-12-01T10:00:00Z"), submission);
            return desk.conclude(customer, DATA, new PreparedContract(wanted, "V" + submission, agreed, "Vertrag", new byte[] {1})).getId();
        }));
    }

    private void end(long contract, LocalDate lastDay) {
        tenant.runAs(TENANT, () -> Callers.as(SYSTEM).call(() -> {
            step.end(contract, lastDay, new ContractPapers.Rendered("Abschluss", new byte[] {2}), List.of());
            return null;
        }));
    }

    private long count(String what) {
        return schema.count("select count(*) from " + what + " and tenant_id = ?", TENANT.value());
    }

    @Test
    void aFormSentTwiceIsOneContractAndASecondContractIsRefused() throws Exception {
        assertThat(conclude("once")).isEqualTo(conclude("once"));
        assertThat(count("documents where document_kind = 'CONTRACT' and counts_from_at is null")).isOne();
        assertThatThrownBy(() -> conclude("other")).isInstanceOf(ConflictException.class);
        assertThat(count("contracts where true")).isOne();
    }

    @Test
    void theEndComesOnceAndTakesTheCustomerAlong() throws Exception {
        long contract = conclude("end");
        schema.run("update contracts set ends_on = ?, notice_given_at = '2026-09-01' where id = ?", LAST.toString(), contract);
        end(contract, LAST.plusDays(1));
        assertThat(count("contracts where ended_at is not null")).as("the paper said another day").isZero();
        end(contract, LAST);
        end(contract, LAST);
        assertThat(count("contracts where ended_at = '2026-10-31 22:59:59.999999'")).isOne();
        assertThat(count("documents where document_kind = 'CONTRACT_FINAL'")).isOne();
        assertThat(count("documents where document_kind = 'CONTRACT' and counts_from_at is not null")).isOne();
        assertThat(count("customers where customer_state = 'ENDED' and contract_end_at = '2026-10-31 22:59:59.999999'")).isOne();
        tenant.runAs(TENANT, () -> assertThat(inTransaction(() -> queries.due(LAST.plusDays(9)))).isEmpty());
    }

    @Test
    void noticeAndEndAreMailedWithTheirPapers() throws Exception {
        schema.run("insert into tenant_hosts (host, tenant_id, is_main) values ('quarz.example', ?, true)", TENANT.value());
        schema.run("update customers set email = 'quarz@praxis.example' where id = ?", customer.value());
        long contract = conclude("mailed");
        NewNotice given = new NewNotice(Notice.Party.CUSTOMER, "Quirin Quarz", Contract.Channel.PAPER, Notice.Kind.ORDINARY, null, LAST, null, "mailed");
        tenant.runAs(TENANT, () -> book.notice(null, withMail(), new PreparedNotice(contract, given, LAST, "Kündigung", new byte[] {3})));
        end(contract, LAST);
        for (String kind : List.of("CONTRACT_NOTICE", "CONTRACT_FINAL")) {
            assertThat(schema.count("select count(*) from outbox_messages m join documents d on m.attachments like concat(d.id, ' % ', d.title, '.pdf') and d.tenant_id = m.tenant_id"
                    + " where d.document_kind = ? and m.tenant_id = ?", kind, TENANT.value())).as(kind).isOne();
        }
    }

    private static CustomerData withMail() {
        return new CustomerData(DATA.kind(), DATA.company(), null, null, DATA.firstName(), DATA.lastName(), DATA.address(), new EmailAddress("quarz@praxis.example"), null, null,
                "DE", "de", false);
    }

    @Test
    void itIsFoundAndExportedWithThePerson() throws Exception {
        long contract = conclude("found");
        tenant.runAs(TENANT, () -> {
            PersonalDataHolder holder = holders.stream().filter(one -> one.kind().code().equals("CONTRACT")).findFirst().orElseThrow();
            assertThat(inTransaction(() -> holder.find(PersonQuery.byName("Quarz")))).hasSize(1);
            assertThat(inTransaction(() -> holder.export(List.of(contract)))).singleElement().satisfies(one -> assertThat(one.fields()).containsKey("number"));
        });
    }

    @Test
    void aCustomerTakesBackItsOwnNoticeOnceAndNoOther() throws Exception {
        long contract = conclude("own");
        notice(contract, Notice.Party.OFFICE, Contract.Channel.PAPER, "office");
        long ofOffice = schema.count("select id from contract_notices where submission = 'office' and tenant_id = ?", TENANT.value());
        assertThatThrownBy(() -> takeBack(contract, ofOffice)).isInstanceOf(ConflictException.class);
        tenant.runAs(TENANT, () -> book.withdraw(null, contract, DATA, "Das Büro"));
        assertThat(count("tasks where true")).as("what the office does is no work for the office").isZero();

        notice(contract, Notice.Party.CUSTOMER, Contract.Channel.ONLINE, "own");
        notice(contract, Notice.Party.CUSTOMER, Contract.Channel.ONLINE, "own");
        assertThatThrownBy(() -> notice(contract, Notice.Party.CUSTOMER, Contract.Channel.ONLINE, "second tab")).isInstanceOf(ConflictException.class);
        assertThat(count("contract_notices where withdrawn_at is null")).isOne();
        assertThat(count("tasks where kind = 'CONTRACT_NOTICE'")).isOne();
        long own = schema.count("select id from contract_notices where submission = 'own' and tenant_id = ?", TENANT.value());

        customer = new CustomerId(rows.make("customers", TENANT.value(), Map.of("kind", "BUSINESS", "company", "Quirl", "customer_state", "ACTIVE")));
        long foreign = conclude("foreign");
        assertThatThrownBy(() -> takeBack(foreign, own)).isInstanceOf(NotFoundException.class);
        takeBack(contract, own);
        takeBack(contract, own);
        assertThat(count("tasks where kind = 'CONTRACT_NOTICE_WITHDRAWN'")).isOne();
        assertThat(count("contracts where ends_on is not null")).isZero();
    }

    private void notice(long contract, Notice.Party by, Contract.Channel channel, String submission) {
        NewNotice given = new NewNotice(by, "Quirin Quarz", channel, Notice.Kind.ORDINARY, null, LAST, null, submission);
        tenant.runAs(TENANT, () -> book.notice(null, DATA, new PreparedNotice(contract, given, LocalDate.of(2099, 12, 31), "Kündigung", new byte[] {3})));
    }

    private void takeBack(long contract, long notice) {
        tenant.runAs(TENANT, () -> book.withdrawOwn(null, contract, notice, DATA, "Quirin Quarz"));
    }
}
