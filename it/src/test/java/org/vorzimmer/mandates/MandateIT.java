package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Mandates against the real database: given once however often it is asked, lapsed once, never twice the same reference, and evidence that outlives the customer. */
@InContainer
class MandateIT {

    private static final TenantId TENANT = new TenantId(908);
    private static final String NUMBER = "424242";
    private static final EmailAddress MAIL = new EmailAddress("konto@mandat.example");
    private static final String IBAN = "NL91ABNA0417164300";

    @Inject MandateGrantService grants;
    @Inject MandateLapseRun run;
    @Inject MandatePaperService papers;
    @Inject MandateWorkService work;
    @Inject MandateSignatureService signatures;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject @Any Instance<Companion> companions;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private long customer;

    @BeforeEach
    void makeCustomer() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        schema.run("insert into tenant_hosts (host, tenant_id, is_main) values ('mandat.localhost', ?, true)", TENANT.value());
        Map.of("COMPANY", "Probe Büro", "CREDITOR_ID", "DE98ZZZ09999999999", "STREET", "Weg 1", "POSTCODE", "10115", "TOWN", "Berlin").forEach(this::set);
        customer = rows.make("customers", TENANT.value(), Map.of("customer_number", NUMBER, "customer_state", "ACTIVE", "email", MAIL.value(), "language", "de"));
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("document_contents", "documents", "outbox_messages", "mandate_entries", "mandate_clicks", "mandates", "used_mandate_references")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        schema.run("delete from tenant_hosts where tenant_id = ?", TENANT.value());
        rows.close();
    }

    @Test
    void aClickIsEnoughWhereTheBankSaysSoAndIsTakenOnce() {
        set("BANK_ACCEPTS_ONLINE_MANDATE", "true");
        set("BANK_ONLINE_MANDATE_CONFIRMED_ON", "2026-06-15");
        MandateGrantService.Granted first = grant("word-1");
        assertThat(first.state()).isEqualTo(MandateState.ACTIVE);
        assertThat(first.reference()).isEqualTo("T908-424242-01");
        assertThat(grant("word-1")).isEqualTo(first);
        assertThat(count("mandates")).isOne();
        assertThat(count("mandate_clicks")).isOne();
        assertThat(schema.count("select count(*) from outbox_messages where tenant_id = ? and purpose = 'mandates.granted'", TENANT.value())).isOne();
        assertThat(schema.count("select count(*) from mandates where tenant_id = ? and locate(?, sealed_iban) > 0", TENANT.value(), IBAN)).isZero();
        assertThat(schema.count("select count(*) from documents where tenant_id = ? and about_id = ? and document_kind = 'CLICKED_MANDATE'", TENANT.value(), first.id())).isOne();
        assertThat(schema.count("select count(*) from outbox_messages where tenant_id = ? and locate('NL91', body) > 0", TENANT.value())).isZero();
        assertThatThrownBy(() -> inTenant(() -> grants.formToSign("word-1"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void elsewhereItWaitsForASignature() {
        assertThat(grant("word-2").state()).isEqualTo(MandateState.AWAITING_SIGNATURE);
        assertThat(count("mandate_clicks")).isZero();
        assertThat(inTenant(() -> grants.formToSign("word-2"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(schema.count("select count(*) from outbox_messages where tenant_id = ? and purpose = 'mandates.toSign'", TENANT.value())).isOne();
    }

    @Test
    void nobodyAgreesToWordsThatWereNotShown() {
        set("BANK_ACCEPTS_ONLINE_MANDATE", "true");
        set("BANK_ONLINE_MANDATE_CONFIRMED_ON", "2026-06-15");
        assertThatThrownBy(() -> inTenant(() -> grants.prepare(order(), evidence("other words"))))
                .extracting("messageKey").isEqualTo("mandate.text.changed");
        assertThat(count("mandates")).isZero();
    }

    @Test
    void aReferenceIsGivenOnceAlsoAfterItsMandateIsGone() {
        grant("word-4");
        schema.run("delete from mandate_entries where tenant_id = ?", TENANT.value());
        schema.run("delete from mandates where tenant_id = ?", TENANT.value());
        assertThat(grant("word-5").reference()).isEqualTo("T908-424242-02");
    }

    @Test
    void theDatabaseKnowsWhatBanksTakeForTheSame() throws SQLException {
        mandate(Map.of("creditor_key", "DE9809999999999", "reference_key", "T017-AB12"));
        assertThatThrownBy(() -> rows.tryToMake("mandates", TENANT.value(), Map.of("creditor_key", "DE9809999999999", "reference_key", "T017-AB12")))
                .isInstanceOf(SQLException.class).hasMessageContaining("Duplicate");
        assertThat(rows.tryToMake("mandates", TENANT.value(), Map.of("creditor_key", "DE9809999999999", "reference_key", "T017-AB 12"))).isPositive();
    }

    @Test
    void whatRestedFor36MonthsLapsesOnceAndTheDebtorIsTold() {
        LocalDate today = Berlin.dayOf(clock.instant());
        long lapsed = mandate(Map.of("mandate_state", "ACTIVE", "customer_id", customer, "signed_on", today.minusYears(5).toString(), "last_presented_due_date",
                today.minusMonths(36).minusDays(1).toString()));
        long used = mandate(Map.of("mandate_state", "SUSPENDED", "signed_on", today.minusYears(5).toString(), "last_presented_due_date", today.minusMonths(36).toString()));
        long unsigned = mandate(Map.of("mandate_state", "AWAITING_SIGNATURE"));
        lapse();
        lapse();
        assertThat(state(lapsed)).isOne();
        assertThat(schema.count("select count(*) from mandate_entries where mandate_id = ? and kind = 'LAPSED'", lapsed)).isOne();
        assertThat(schema.count("select count(*) from outbox_messages where tenant_id = ? and purpose = 'mandates.lapsed'", TENANT.value())).isOne();
        assertThat(state(used)).isZero();
        assertThat(state(unsigned)).isZero();
    }

    @Test
    void thePersonsFileHasTheAccountAndTheWords() {
        long id = grant("word-6").id();
        inTenant(() -> {
            PersonalDataHolder holder = holders.stream().filter(one -> one.kind().equals(MandateHolder.KIND)).findFirst().orElseThrow();
            assertThat(inTransaction(() -> holder.find(PersonQuery.byName("Mandatsmann")))).hasSize(1);
            List<ExportedRecord> exported = inTransaction(() -> holder.export(List.of(id)));
            assertThat(exported).singleElement().satisfies(record -> {
                assertThat(record.fields()).containsEntry("iban", IBAN).containsEntry("accountHolder", "Max Mandatsmann");
                assertThat(record.fields().get("text")).contains("Ich ermächtige Probe Büro");
            });
            return null;
        });
    }

    @Test
    void theSignedFormIsKeptAndItsTimeCountsFromTheEndOfTheMandate() {
        long id = grant("word-9").id();
        ScannedFile scan = ScannedFile.of("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII)).orElseThrow();
        inTenant(() -> Callers.as(BILLING).call(() -> {
            assertThat(papers.form(id)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            signatures.signed(id, Berlin.dayOf(clock.instant()), "Berlin", "Ordner 1", scan);
            assertThat(papers.evidencePack(id)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            assertThat(papers.files(id)).singleElement().satisfies(file -> {
                assertThat(papers.file(id, file.getId()).bytes()).isEqualTo(scan.bytes());
                assertThat(file.getCountsFrom()).isNull();
                assertThatThrownBy(() -> papers.file(id + 1, file.getId())).isInstanceOf(NotFoundException.class);
            });
            work.revoke(id, RevokeReason.NOT_SAID, null);
            work.revoke(id, RevokeReason.NOT_SAID, null);
            assertThat(papers.files(id)).singleElement().satisfies(file -> assertThat(file.getCountsFrom()).isNotNull());
            return null;
        }));
        assertThat(schema.count("select count(*) from outbox_messages where tenant_id = ? and purpose = 'mandates.revoked'", TENANT.value())).isOne();
    }

    @Test
    void anErasedCustomerLeavesSignedMandatesAsEvidenceAndNoForms() {
        long form = grant("word-7").id();
        long signed = grant("word-8").id();
        schema.run("update mandates set mandate_state = 'ACTIVE', signed_on = '2026-11-01' where id = ?", signed);
        inTenant(() -> {
            inTransaction(() -> {
                companions.forEach(companion -> companion.eraseAbout(CustomerService.OBJECT_KIND, List.of(customer)));
                return null;
            });
            return null;
        });
        assertThat(schema.count("select count(*) from mandates where id = ?", form)).isZero();
        assertThat(schema.count("select count(*) from mandates where id = ? and customer_id is null and mandate_state = 'CLOSED' and ended_at is not null", signed)).isOne();
    }

    private MandateGrantService.Granted grant(String submission) {
        return inTenant(() -> {
            PreparedMandate prepared = grants.prepare(order(), evidence(grants.textFor(order()).hash()));
            return inTransaction(() -> grants.grant(submission, new CustomerId(customer), NUMBER, prepared, origin(), MAIL));
        });
    }

    private <T> T inTenant(Supplier<T> work) {
        Object[] result = new Object[1];
        tenant.runAs(TENANT, () -> {
            result[0] = work.get();
        });
        @SuppressWarnings("unchecked")
        T typed = (T) result[0];
        return typed;
    }

    private void lapse() {
        tenant.runAs(TENANT, () -> Callers.as(SYSTEM).call(() -> {
            run.execute();
            return null;
        }));
    }

    private MandateOrder order() {
        return new MandateOrder(null, MandateScheme.CORE, MandateType.RECURRENT, "Max Mandatsmann", new PostalAddress("Weg", "1", "10115", "Berlin", "DE"),
                new Iban(IBAN), null, false, "de");
    }

    private ClickEvidence evidence(String hash) {
        Instant now = clock.instant();
        return new ClickEvidence(hash, now.minusSeconds(60), now, "draft-1", "token", now.minusSeconds(600), now.minusSeconds(300), Map.of("iban", IBAN));
    }

    private static ClickOrigin origin() {
        return new ClickOrigin("203.0.113.7", "Browser");
    }

    private long mandate(Map<String, Object> values) {
        return rows.make("mandates", TENANT.value(), values);
    }

    private long state(long id) {
        return schema.count("select count(*) from mandates where id = ? and mandate_state = 'EXPIRED' and ended_at <= ?", id,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusMinutes(1));
    }

    private void set(String name, String content) {
        rows.make("tenant_settings", TENANT.value(), Map.of("name", name, "content", content));
    }

    private long count(String table) {
        return schema.count("select count(*) from " + table + " where tenant_id = ?", TENANT.value());
    }
}
