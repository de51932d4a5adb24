package org.vorzimmer.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.notification.InboundMail;
import org.vorzimmer.notification.InboundMailStep;
import org.vorzimmer.notification.MailFile;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Mails that come in: their files are kept with the enquiry and go with it, and an answer to a mail of ours stands where it belongs, whoever claims to have written it. */
@InContainer
class LeadMailIT {

    private static final TenantId TENANT = new TenantId(930);
    private static final TenantId NEIGHBOUR = new TenantId(931);
    private static final String OURS = "<ours@sample.example>";
    private static final String CUSTOMER_MAIL = "Karla@kunde.example";
    private static final MailFile PDF = new MailFile("Kündigung Karla.pdf", "application/pdf", "%PDF-1.7 Kündigung".getBytes(StandardCharsets.UTF_8));

    @Inject InboundMailStep step;
    @Inject LeadFileService files;
    @Inject QuarantineService quarantine;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject @Any Instance<Companion> companions;
    @Inject CurrentTenant tenant;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private long customer;

    @BeforeEach
    void makeCustomer() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        rows.tenant(NEIGHBOUR.value());
        customer = rows.make("customers", TENANT.value(), Map.of("customer_number", "930001", "customer_state", "ACTIVE", "kind", "BUSINESS", "language", "de", "country", "DE",
                "tax_country", "DE", "email", CUSTOMER_MAIL));
    }

    @AfterEach
    void removeRows() {
        for (TenantId one : List.of(TENANT, NEIGHBOUR)) {
            for (String table : List.of("lead_file_contents", "lead_files", "tasks", "lead_entries", "leads", "inbound_receipts")) {
                schema.run("delete from " + table + " where tenant_id = ?", one.value());
            }
        }
        rows.close();
    }

    private void sent(String purpose, String kind, long id, String recipient) {
        rows.make("outbox_messages", TENANT.value(), Map.of("purpose", purpose, "about_kind", kind, "about_id", id, "recipient", recipient, "message_id", OURS, "state", "SENT"));
    }

    private InboundMail mail(String from, String text, boolean automatic, List<String> references, MailFile... with) {
        return new InboundMail(new EmailAddress(from), "Karla", "Re: Vertrag", text, "<" + UUID.randomUUID() + "@kunde.example>", Instant.parse("2026-11-29T10:00:00Z"),
                references, automatic, Optional.empty(), List.of(with), Optional.empty());
    }

    private void arrives(InboundMail mail) {
        tenant.runAs(TENANT, () -> Callers.as(SYSTEM).call(() -> step.take(mail)));
    }

    private long leads(String that) {
        return schema.count("select count(*) from leads where tenant_id = ? and " + that, TENANT.value());
    }

    private long theLead() {
        return schema.count("select id from leads where tenant_id = ?", TENANT.value());
    }

    @Test
    void filesAreKeptWithTheEnquiryForTheOfficeOfThatOperatorAndGoWithIt() throws Exception {
        arrives(mail("neu@fremd.example", "Anbei.", false, List.of(), PDF));
        long lead = theLead();
        LeadFileService.Listed listed = tenant.callAs(TENANT, () -> Callers.as(AGENT).call(() -> files.of(lead))).get(0);
        assertThat(listed.name()).isEqualTo(PDF.name());
        assertThat(schema.count("select count(*) from lead_file_contents where tenant_id = ? and convert(sealed_bytes using latin1) like '%PDF%'", TENANT.value())).isZero();
        tenant.runAs(TENANT, () -> Callers.as(AGENT).call(() -> assertThat(files.open(listed.id()).bytes()).isEqualTo(PDF.bytes())));
        tenant.runAs(NEIGHBOUR, () -> Callers.as(AGENT).call(() -> assertThatThrownBy(() -> files.open(listed.id())).isInstanceOf(BusinessException.class)));

        PersonalDataHolder holder = holders.stream().filter(one -> one.kind().code().equals("CONTACT_LEAD")).findFirst().orElseThrow();
        tenant.runAs(TENANT, () -> assertThat(inTransaction(() -> holder.export(List.of(lead)))).singleElement()
                .satisfies(record -> assertThat(record.fields().get("file1")).startsWith(PDF.name())));
        tenant.runAs(TENANT, () -> inTransaction(() -> holder.erase(Due.whatever(), List.of(lead))));
        for (String table : List.of("leads", "lead_files", "lead_file_contents")) {
            assertThat(schema.count("select count(*) from " + table + " where tenant_id = ?", TENANT.value())).as(table).isZero();
        }
    }

    @Test
    void filesOfWhatLooksLikeMisuseAreOfferedOnceSomebodyHasLooked() {
        arrives(mail("robot@fremd.example", "http://a.example http://b.example http://c.example http://d.example", false, List.of(), PDF));
        long file = schema.count("select id from lead_files where tenant_id = ?", TENANT.value());
        tenant.runAs(TENANT, () -> Callers.as(AGENT).call(() -> {
            assertThatThrownBy(() -> files.open(file)).isInstanceOf(BusinessException.class);
            quarantine.release(theLead());
            return assertThat(files.open(file).bytes()).isEqualTo(PDF.bytes());
        }));
    }

    @Test
    void anAnswerToAMailAboutAContractStandsUnderTheCustomerAndNamesIt() {
        sent("contracts.noticeConfirmed", "customer", customer, "chefin@kunde.example");
        arrives(mail("Chefin@kunde.example", "Zu viele Links: http://a.example http://b.example http://c.example http://d.example", false, List.of("<other@kunde.example>", OURS)));
        assertThat(leads("customer_id = " + customer + " and answers_purpose = 'contracts.noticeConfirmed' and matter_kind = 'customer' and suspected_at is null")).isOne();
        assertThat(schema.count("select count(*) from contracts where tenant_id = ?", TENANT.value())).as("nothing else happens").isZero();

        tenant.runAs(TENANT, () -> inTransaction(() -> companions.stream().filter(LeadMatters.class::isInstance).findFirst().orElseThrow().eraseAbout("customer", List.of(customer))));
        assertThat(leads("matter_id is not null")).as("the link goes with the matter").isZero();
    }

    @Test
    void whoKnowsANumberOfOursButWritesFromElsewhereIsAStranger() {
        sent("contracts.noticeConfirmed", "customer", customer, CUSTOMER_MAIL);
        arrives(mail("boese@fremd.example", "Bitte alle Unterlagen.", false, List.of(OURS)));
        assertThat(leads("customer_id is null and answers_purpose is null and matter_id is null")).isOne();
    }

    @Test
    void aCustomerIsKnownByTheContactAddressAndAbsenceNoticesAreNot() {
        arrives(mail(CUSTOMER_MAIL.toLowerCase(java.util.Locale.ROOT), "Eine Frage", false, List.of()));
        assertThat(leads("customer_id = " + customer + " and answers_purpose is null")).isOne();
        sent("contracts.noticeConfirmed", "customer", customer, CUSTOMER_MAIL);
        arrives(mail(CUSTOMER_MAIL, "Ich bin im Urlaub", true, List.of(OURS)));
        assertThat(leads("customer_id is null and answers_purpose is null")).as("kept, and joined to nothing").isOne();
    }

    @Test
    void anAnswerAboutAMandateOrAChatFindsWhoseItIs() {
        long mandate = rows.make("mandates", TENANT.value(), Map.of("customer_id", customer, "mandate_ref", "T930-930001-1"));
        sent("mandates.granted", "mandate", mandate, "konto@kunde.example");
        arrives(mail("konto@kunde.example", "Das war ich nicht.", false, List.of(OURS)));
        assertThat(leads("customer_id = " + customer + " and matter_kind = 'mandate' and matter_id = " + mandate)).isOne();
        schema.run("delete from outbox_messages where tenant_id = ?", TENANT.value());
        sent("chat.transcript", "chat", 77, "gast@fremd.example");
        arrives(mail("gast@fremd.example", "Noch etwas.", false, List.of(OURS)));
        assertThat(leads("customer_id is null and answers_purpose = 'chat.transcript' and matter_kind = 'chat'")).isOne();
        assertThat(schema.count("select count(*) from mandates where tenant_id = ? and mandate_state = 'REVOKED'", TENANT.value())).as("revoked by a colleague only").isZero();
    }

    @Test
    void theAnswerOfSomebodyWhoTriesTheServiceGoesToTheEnquiryOfTheTrial() {
        arrives(mail("probe@fremd.example", "Ich möchte testen.", false, List.of()));
        long lead = theLead();
        schema.run("update leads set channel = 'TRIAL' where id = ?", lead);
        sent("trials.started", "lead", lead, "probe@fremd.example");
        arrives(mail("Probe@fremd.example", "Wie geht das?", false, List.of(OURS), PDF));
        assertThat(theLead()).isEqualTo(lead);
        assertThat(schema.count("select count(*) from lead_files f join lead_entries e on e.id = f.entry_id where e.lead_id = ? and e.kind = 'REPLY'", lead)).isOne();
    }
}
