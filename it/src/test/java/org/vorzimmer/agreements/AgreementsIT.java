package org.vorzimmer.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.content.TextKind;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerBegins;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Acceptances against the real database: once for one form, a gate for those bound to secrecy, old texts listed, gone with the customer while the paper stays for the law. */
@InContainer
class AgreementsIT {

    private static final TenantId TENANT = new TenantId(914);
    private static final CustomerData DATA = new CustomerData(Customer.Kind.BUSINESS, "Praxis Quarz", null, null, "Quirin", "Quarz",
            new PostalAddress("Weg", "1", "10115", "Berlin", "DE"), null, null, null, "DE", "de", true);

    @Inject AgreementDesk desk;
    @Inject AgreementQueries queries;
    @Inject DocumentShelf shelf;
    @Inject Event<CustomerBegins> begins;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject @Any Instance<Companion> companions;
    @Inject CurrentTenant tenant;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private CustomerId customer;

    @BeforeEach
    void makeCustomer() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        customer = new CustomerId(rows.make("customers", TENANT.value(), Map.of("kind", "BUSINESS", "customer_state", "PROSPECTIVE", "language", "de", "country", "DE", "tax_country", "DE",
                "professional_secrecy", 1)));
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("agreement_acceptances", "document_contents", "documents")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        rows.close();
    }

    private static PreparedAcceptance given(Agreement agreement, int number, String submission, Instant when) {
        PromisedText text = new PromisedText(TextKind.SECRECY, TextLanguage.DE, number, "<p>Text</p>");
        return new PreparedAcceptance(agreement, text, "Quirin Quarz", Acceptance.Channel.PAPER, when, submission, "0".repeat(64), "Vereinbarung", new byte[] {1, 2, 3});
    }

    private void record(Agreement agreement, int number, String submission, String when) {
        tenant.runAs(TENANT, () -> inTransaction(() -> desk.record(customer, DATA, given(agreement, number, submission, Instant.parse(when)))));
    }

    @Test
    void theSameFormTwiceIsOneAcceptanceWithOneDocument() {
        record(Agreement.SECRECY, 1, "once", "2026-11-01T10:00:00Z");
        record(Agreement.SECRECY, 1, "once", "2026-11-01T10:00:00Z");
        assertThat(schema.count("select count(*) from agreement_acceptances where tenant_id = ?", TENANT.value())).isOne();
        assertThat(schema.count("select count(*) from documents where tenant_id = ? and document_kind = 'AGREEMENT_SECRECY' and counts_from_at is null", TENANT.value())).isOne();
    }

    @Test
    void whoIsBoundToSecrecyCannotBeginWithoutTheAgreement() {
        CustomerBegins bound = new CustomerBegins(customer, true);
        tenant.runAs(TENANT, () -> assertThatThrownBy(() -> inTransaction(() -> fire(bound))).isInstanceOf(ConflictException.class));
        tenant.runAs(TENANT, () -> inTransaction(() -> fire(new CustomerBegins(customer, false))));
        record(Agreement.SECRECY, 1, "gate", "2026-11-01T10:00:00Z");
        tenant.runAs(TENANT, () -> inTransaction(() -> fire(bound)));
    }

    private Object fire(CustomerBegins event) {
        begins.fire(event);
        return event;
    }

    @Test
    void onlyTheLatestAcceptanceCountsAndIsListedAsOldWhenTheTextIsNewer() {
        record(Agreement.TERMS, 1, "first", "2026-10-01T10:00:00Z");
        record(Agreement.TERMS, 2, "second", "2026-11-01T10:00:00Z");
        tenant.runAs(TENANT, () -> {
            AcceptanceFilter old = new AcceptanceFilter(Agreement.TERMS, true, "quarz");
            assertThat(inTransaction(() -> queries.page(old, List.of(new AgreementQueries.Wanted(Agreement.TERMS, TextLanguage.DE, 2)), 0, 10)).total()).isZero();
            assertThat(inTransaction(() -> queries.page(old, List.of(new AgreementQueries.Wanted(Agreement.TERMS, TextLanguage.DE, 3)), 0, 10)).rows())
                    .singleElement().satisfies(one -> assertThat(one.getNumber()).isEqualTo(2));
            assertThat(inTransaction(() -> queries.page(new AcceptanceFilter(null, false, null), List.of(), 0, 10)).total()).isOne();
        });
    }

    @Test
    void itIsFoundWithThePersonAndGoesWithTheCustomerWhileTheDocumentStaysForTheLaw() {
        record(Agreement.PROCESSING, 1, "gone", "2026-11-01T10:00:00Z");
        tenant.runAs(TENANT, () -> {
            PersonalDataHolder holder = holders.stream().filter(one -> one.kind().code().equals("AGREEMENT")).findFirst().orElseThrow();
            assertThat(inTransaction(() -> holder.find(PersonQuery.byName("Quarz")))).hasSize(1);
            inTransaction(() -> companions.stream().mapToInt(companion -> companion.eraseAbout("customer", List.of(customer.value()))).sum());
            assertThat(inTransaction(() -> queries.of(customer))).isEmpty();
            assertThat(inTransaction(() -> shelf.about(new Subject("customer", customer.value())))).singleElement().satisfies(paper -> assertThat(paper.getCountsFrom()).isNotNull());
        });
    }
}
