package org.vorzimmer.retention.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.it.container.Transactions.takenBack;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.inject.Inject;
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
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.DeletionVerb;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.Holders;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.ledger.LedgerService;
import org.vorzimmer.retention.rules.Bounds;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** A run against the real database: batches that commit by themselves, holds set in between, a night with a cap and a bad row, and worked cases. */
@InContainer
class RetentionRunIT {

    private static final DataKind FORMS = DataKind.of("FORM_META");
    private static final TenantId TENANT = new TenantId(906);
    private static final int DUE = 1203;

    @Inject RetentionBatch batches;
    @Inject RunBook book;
    @Inject RunReports reports;
    @Inject RetentionService service;
    @Inject PolicyService policies;
    @Inject LedgerService ledger;
    @Inject Holders holders;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;

    @BeforeEach
    void makeTenant() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
    }

    @AfterEach
    void removeTenant() {
        schema.run("drop trigger if exists bad_row");
        rows.close();
    }

    @Test
    void aHoldSetBetweenListingAndDeletingKeepsTheRow() {
        List<Long> made = List.of(form("2027-02-25T10:00"), form("2027-02-25T10:01"), form("2027-02-25T10:02"));
        StepWork work = work("DEFAULT.form_meta", DeletionVerb.ERASE, LocalDate.of(2027, 3, 5));
        List<Long> listed = asSystem(() -> batches.next(work, work.due().get(0), 0, 500));
        assertThat(listed).containsExactlyElementsOf(made);

        rows.make("held_records", TENANT.value(), Map.of("hold_type", HoldType.ABUSE.name(), "data_kind", FORMS.code(), "record_id", made.get(1)));

        assertThat(asSystem(() -> batches.take(work, work.due().get(0), listed))).isEqualTo(2);
        assertThat(forms()).containsExactly(made.get(1));
        assertThat(asSystem(() -> batches.count(work))).isEqualTo(new RetentionBatch.Counted(0, 1, Map.of(HoldType.ABUSE, 1L)));
    }

    @Test
    void aBatchIsCommittedWithItsProgressWhateverHappensNext() {
        long first = form("2027-02-25T10:00");
        long second = form("2027-02-25T10:01");
        StepWork work = work("DEFAULT.form_meta", DeletionVerb.ERASE, LocalDate.of(2027, 3, 5));

        takenBack(() -> asSystem(() -> batches.take(work, work.due().get(0), List.of(first))));

        assertThat(forms()).containsExactly(second);
        assertThat(schema.rows("select deleted, last_id from retention_run_steps where id = ?", work.step())).containsExactly(List.of("1", String.valueOf(first)));
    }

    @Test
    void aNightThatTakesUnusuallyManyWaitsForAPersonAndOneBadRowKeepsNoOther() {
        asSystem(() -> {
            policies.complete();
            return null;
        });
        long firstNotDue = form(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
        schema.run("insert into form_metas (id, tenant_id, version, submitted_at, fill_seconds) select 8000000000 + seq, ?, 1, '2001-01-01', 3 from seq_1_to_" + DUE, TENANT.value());
        schema.run("create trigger bad_row before delete on form_metas for each row"
                + " begin if old.id = 8000000700 then signal sqlstate '45000' set message_text = 'a row that cannot go'; end if; end");

        night();
        assertThat(step()).as("the dry run stops it").isEqualTo(List.of("STOPPED", "0", "0"));
        assertThat(forms()).hasSize(DUE + 1);

        long stopped = tenant(() -> Callers.as(PRIVACY_OFFICER).call(() -> service.stopped())).stream().filter(step -> step.getKind().equals(FORMS)).findFirst().orElseThrow().getId();
        tenant(() -> Callers.as(PRIVACY_OFFICER).call(() -> {
            service.release(stopped);
            return null;
        }));
        night();

        assertThat(step()).as("all but the bad row").isEqualTo(List.of("FAILED", String.valueOf(DUE - 1), "1"));
        assertThat(forms()).containsExactly(8_000_000_700L, firstNotDue);
        assertThat(schema.count("select count(*) from retention_ledger where tenant_id = ? and data_kind = 'FORM_META' and deleted = ? and errors = 1",
                TENANT.value(), DUE - 1)).isOne();
        assertThat(asSystem(() -> ledger.verify()).broken()).isEmpty();
    }

    /** Case 29: a log line of 23:30 UTC was written on the next day in Berlin. */
    @Test
    void aLogLineOfALateEveningBelongsToTheNextDay() {
        DataKind lines = DataKind.of("ACCESS_LOG");
        rows.make("access_entries", TENANT.value(), Map.of("occurred_at", LocalDateTime.parse("2026-03-25T23:30")));
        RetentionRule rule = Presets.shipped().preset("A").ruleFor(lines).orElseThrow();
        assertThat(due(lines, rule, LocalDate.of(2026, 4, 2))).isZero();
        assertThat(due(lines, rule, LocalDate.of(2026, 4, 3))).isOne();
    }

    /** Case 29: operator D cuts the addresses of forms. */
    @Test
    void addressesOfFormsAreCutInTheirNight() {
        List<String> addresses = List.of("203.0.113.77", "::ffff:203.0.113.77", "2001:db8:85a3:8d3:1319:8a2e:370:7348");
        List<Long> made = addresses.stream().map(address -> rows.make("form_metas", TENANT.value(),
                Map.of("submitted_at", LocalDateTime.parse("2027-02-25T12:00"), "ip_address", address, "user_agent", "a browser"))).toList();
        StepWork early = work("D.webform_ip", DeletionVerb.TRUNCATE, LocalDate.of(2027, 3, 4));
        assertThat(asSystem(() -> batches.take(early, early.due().get(0), made))).isZero();

        StepWork work = work("D.webform_ip", DeletionVerb.TRUNCATE, LocalDate.of(2027, 3, 5));
        assertThat(asSystem(() -> batches.take(work, work.due().get(0), made))).isEqualTo(3);
        assertThat(schema.rows("select ip_address, user_agent from form_metas where tenant_id = ? order by id", TENANT.value()))
                .extracting(row -> row.get(0)).containsExactly("203.0.113.0", "203.0.113.0", "2001:db8:85a3::");
        assertThat(schema.count("select count(*) from form_metas where tenant_id = ? and user_agent is not null", TENANT.value())).isZero();
        assertThat(due(FORMS, work.rule(), LocalDate.of(2027, 3, 6))).as("cut once").isZero();
    }

    private long due(DataKind kind, RetentionRule rule, LocalDate night) {
        PersonalDataHolder holder = holders.of(kind).orElseThrow();
        Due due = Bounds.of(rule, false, Presets.shipped()::rule, RetentionRule.runTime(night)).get(0);
        return tenant(() -> inTransaction(() -> holder.count(due)));
    }

    /** The run without a timer: it needs no lease, because nobody else works for this tenant. */
    private void night() {
        RetentionRun run = new RetentionRun();
        run.book = book;
        run.batches = batches;
        run.reports = reports;
        run.tenant = tenant;
        run.clock = clock;
        run.leases = new Leases() {
            @Override
            public boolean take(String name) {
                return true;
            }
        };
        asSystem(() -> {
            run.nightly();
            return null;
        });
    }

    private List<String> step() {
        return schema.rows("select state, deleted, errors from retention_run_steps where tenant_id = ? and data_kind = 'FORM_META'", TENANT.value()).get(0);
    }

    private StepWork work(String rule, DeletionVerb verb, LocalDate night) {
        Instant judgedAt = RetentionRule.runTime(night);
        RetentionRule found = Presets.shipped().rule(rule);
        long step = rows.make("retention_run_steps", TENANT.value(), Map.of("data_kind", FORMS.code(), "state", "RUNNING", "held", "", "deleted", 0, "truncated", 0, "last_id", 0));
        return new StepWork(step, FORMS, found, verb, Bounds.of(found, false, Presets.shipped()::rule, judgedAt));
    }

    private long form(String submittedAt) {
        return rows.make("form_metas", TENANT.value(), Map.of("submitted_at", LocalDateTime.parse(submittedAt)));
    }

    private List<Long> forms() {
        return schema.rows("select id from form_metas where tenant_id = ? order by id", TENANT.value()).stream().map(row -> Long.valueOf(row.get(0))).toList();
    }

    private <T> T asSystem(Supplier<T> work) {
        return tenant(() -> Callers.as(SYSTEM).call(work));
    }

    private <T> T tenant(Supplier<T> work) {
        try {
            return tenant.callAs(TENANT, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
