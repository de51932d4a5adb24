package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.NewDocument;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Files of mails come from the shelf when the mail leaves: the outbox never holds them, and a mail waits with them until its server is there. */
@InContainer
class OutboxFilesIT {

    private static final TenantId TENANT = new TenantId(932);
    private static final byte[] PDF = "%PDF-1.7 Vertrag mit Karla".getBytes(StandardCharsets.UTF_8);

    @Inject OutboxStore store;
    @Inject OutboxRun run;
    @Inject DocumentShelf shelf;
    @Inject CurrentTenant tenant;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private long document;
    private long mail;

    @BeforeEach
    void makeMail() throws Exception {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        schema.run("insert into tenant_hosts (host, tenant_id, is_main) values ('dateien.example', ?, true)", TENANT.value());
        document = tenant.callAs(TENANT, () -> inTransaction(() -> shelf.keep(NewDocument.letter(new Subject("customer", 1), "CONTRACT", "Vertrag", "Karla", PDF))));
        mail = rows.make("outbox_messages", TENANT.value(), Map.of("purpose", "contracts.concluded", "recipient", "karla@kunde.example", "subject", "Vertrag", "body", "Guten Tag",
                "attachments", document + " WAITING Vertrag.pdf\n4711 WAITING Weg.pdf", "state", "WAITING", "next_try_at", "2026-01-01 00:00:00", "tries", 0, "message_id", "<files@dateien.example>"));
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("document_contents", "documents", "tenant_hosts")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        rows.close();
    }

    @Test
    void aMailWhoseServerIsAwayGoesLaterWithItsFilesAndSaysWhichIsGone() {
        tenant.runAs(TENANT, () -> Callers.as(SYSTEM).call(() -> {
            OutgoingMail whole = store.withFiles(store.claimNext().orElseThrow()).orElseThrow();
            assertThat(whole.files()).singleElement().satisfies(file -> assertThat(file.bytes()).isEqualTo(PDF));
            assertThat(whole.text()).contains("„Weg.pdf“").endsWith("Guten Tag");
            return store.failed(whole, "the server is away", false);
        }));
        assertThat(schema.count("select count(*) from outbox_messages where id = ? and state = 'WAITING' and tries = 1 and attachments like '%WAITING Vertrag.pdf%'", mail))
                .as("to be tried again with its files").isOne();
        schema.run("update outbox_messages set next_try_at = '2026-01-01' where id = ?", mail);
        tenant.runAs(TENANT, () -> Callers.as(SYSTEM).call(() -> run.sendDue()));
        assertThat(schema.count("select count(*) from outbox_messages where id = ? and state = 'SENT' and body is null and attachments = ?", mail,
                document + " SENT Vertrag.pdf\n4711 MISSING Weg.pdf")).as("what went along stays with the envelope").isOne();
    }

    @Test
    void aFileThatIsNotWhatWasKeptIsNotSent() {
        schema.run("update documents set sha256 = repeat('0', 64) where id = ?", document);
        tenant.runAs(TENANT, () -> Callers.as(SYSTEM).call(() -> run.sendDue()));
        assertThat(schema.count("select count(*) from outbox_messages where id = ? and state = 'WAITING' and last_failure = 'document'", mail)).isOne();
    }
}
