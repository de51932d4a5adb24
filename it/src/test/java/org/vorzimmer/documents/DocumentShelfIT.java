package org.vorzimmer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.it.container.Transactions.inTransaction;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Documents against the real database: sealed, the same bytes again, found with their recipient, and gone with their key. */
@InContainer
class DocumentShelfIT {

    private static final TenantId TENANT = new TenantId(912);
    private static final TenantId OTHER = new TenantId(913);
    private static final Subject ABOUT = new Subject("customer", 4711);
    private static final byte[] BYTES = "Ein Vertrag mit Frau Ohm".getBytes(StandardCharsets.UTF_8);

    @Inject DocumentShelf shelf;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;

    @BeforeEach
    void makeTenants() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        rows.tenant(OTHER.value());
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("document_contents", "documents")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        rows.close();
    }

    private long keep() throws Exception {
        return tenant.callAs(TENANT, () -> inTransaction(() -> shelf.keep(NewDocument.inForce(ABOUT, Filing.BUSINESS_LETTER, "CONTRACT", "Vertrag", "Olga Ohm", BYTES)
                .to(new EmailAddress("ohm@example.org")))));
    }

    private PersonalDataHolder letters() {
        return holders.stream().filter(one -> one.kind().code().equals("BUSINESS_LETTER")).findFirst().orElseThrow();
    }

    @Test
    void theBytesComeBackAndAreNotReadableInTheTable() throws Exception {
        long id = keep();
        assertThat(tenant.callAs(TENANT, () -> inTransaction(() -> shelf.read(shelf.find(id).orElseThrow()).orElseThrow()))).isEqualTo(BYTES);
        assertThat(schema.count("select count(*) from document_contents where document_id = ? and convert(sealed_bytes using latin1) like '%Vertrag%'", id)).isZero();
        assertThat(schema.count("select count(*) from documents where id = ? and sha256 = ? and size_bytes = ?", id, Sha256.of(BYTES), BYTES.length)).isOne();
        assertThat(tenant.callAs(OTHER, () -> inTransaction(() -> shelf.find(id)))).isEmpty();
    }

    @Test
    void itIsFoundExportedAndErasedOnceItsMatterHasEnded() throws Exception {
        long id = keep();
        tenant.runAs(TENANT, () -> {
            PersonalDataHolder letters = letters();
            assertThat(inTransaction(() -> letters.find(PersonQuery.byName("Ohm")))).hasSize(1);
            assertThat(inTransaction(() -> letters.find(PersonQuery.byEmail("OHM@example.org")))).hasSize(1);
            assertThat(inTransaction(() -> letters.export(List.of(id)))).singleElement().satisfies(record -> assertThat(record.fields()).containsEntry("sha256", Sha256.of(BYTES)));
            Due longAgo = Due.before("LETTER_SENT_OR_RECEIVED", clock.instant().plus(Duration.ofDays(1)));
            assertThat(inTransaction(() -> letters.count(longAgo))).as("in force").isZero();
            inTransaction(() -> {
                shelf.matterEnded(ABOUT, clock.instant(), "CONTRACT");
                return null;
            });
            assertThat(inTransaction(() -> letters.erase(longAgo, List.of(id)))).isOne();
        });
        assertThat(schema.count("select count(*) from document_contents where document_id = ?", id)).isZero();
    }
}
