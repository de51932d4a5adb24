package org.vorzimmer.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Promised calls against the real database: what is due happens once however often it is looked at, and the person's file has all of it. */
@InContainer
class CallbackRunIT {

    private static final TenantId TENANT = new TenantId(907);
    private static final int FIRST_VERSION = 1;
    private static final String PHONE = "+493023125909";

    @Inject CallbackRun run;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private long lead;

    @BeforeEach
    void makeLead() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        lead = rows.make("leads", TENANT.value(), Map.of("channel", "CALLBACK", "state", "NEW", "reference_code", "RUN-N22", "phone", PHONE, "language", "de"));
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("tasks", "lead_entries")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        rows.close();
    }

    @Test
    void aReminderAndAMissComeOnceAndTheLastMissAsksForAnAnswer() {
        long soon = time(Duration.ofMinutes(5));
        long missed = time(Duration.ofHours(-3));
        remind();
        remind();
        assertThat(schema.count("select count(*) from callback_times where id = ? and outcome = 'WAITING' and reminded_at is not null", soon)).isOne();
        assertThat(schema.count("select version from callback_times where id = ?", soon)).as("changes of the one that was reminded").isEqualTo(FIRST_VERSION + 1);
        assertThat(schema.count("select count(*) from callback_times where id = ? and outcome = 'MISSED'", missed)).isOne();
        assertThat(schema.count("select count(*) from lead_entries where lead_id = ? and kind = 'CALL_MISSED'", lead)).isOne();
        assertThat(openTasks("LEAD_CALLBACK")).as("moved to the next window").isOne();

        schema.run("update callback_times set from_at = ?, until_at = ? where id = ?", local(Duration.ofHours(-2)), local(Duration.ofHours(-1)), soon);
        remind();
        remind();
        assertThat(openTasks("LEAD_CALLBACK")).isZero();
        assertThat(openTasks("LEAD_ANSWER")).isOne();
        assertThat(schema.count("select count(*) from lead_entries where lead_id = ? and kind = 'CALL_MISSED'", lead)).isEqualTo(2);
    }

    @Test
    void theTimesAreFoundWithThePersonAndStandInTheExport() {
        time(Duration.ofDays(2));
        tenant.runAs(TENANT, () -> {
            PersonalDataHolder holder = holders.stream().filter(one -> one.kind().equals(PhoneLeadHolder.KIND)).findFirst().orElseThrow();
            assertThat(inTransaction(() -> holder.find(PersonQuery.byPhone(PHONE)))).hasSize(1);
            List<ExportedRecord> exported = inTransaction(() -> holder.export(List.of(lead)));
            assertThat(exported).singleElement().satisfies(record -> assertThat(record.fields().get("callback1")).endsWith("WAITING"));
        });
    }

    private void remind() {
        tenant.runAs(TENANT, () -> Callers.as(SYSTEM).call(() -> {
            run.remind();
            return null;
        }));
    }

    private long time(Duration fromNow) {
        return rows.make("callback_times", TENANT.value(), Map.of("lead_id", lead, "from_at", local(fromNow), "until_at", local(fromNow.plusHours(1)),
                "outcome", "WAITING", "version", FIRST_VERSION));
    }

    private LocalDateTime local(Duration fromNow) {
        Instant moment = clock.instant().plus(fromNow);
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private long openTasks(String kind) {
        return schema.count("select count(*) from tasks where about_kind = 'lead' and about_id = ? and kind = ? and task_state = 'OPEN'", lead, kind);
    }
}
