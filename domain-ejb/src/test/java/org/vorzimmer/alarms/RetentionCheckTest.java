package org.vorzimmer.alarms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantId;

class RetentionCheckTest {

    private static final Tenant LERCHE = new Tenant(new TenantId(2), "lerche", "Lerche", Instant.parse("2026-11-01T00:00:00Z"));

    private static List<String> raised(Tenant tenant, int stopped, String now) {
        return RetentionCheck.judge(tenant, List.of(), stopped, Instant.parse(now)).stream().filter(OperatorAlert::raised).map(OperatorAlert::kind).toList();
    }

    @Test
    void aRunIsDueFromTwoInTheMorningInBerlin() {
        assertThat(RetentionRule.dueDay(Instant.parse("2026-11-22T00:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(RetentionRule.dueDay(Instant.parse("2026-11-22T01:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void twoHoursLaterItIsLate() {
        assertThat(raised(LERCHE, 0, "2026-11-22T03:00:00Z")).isEmpty();
        assertThat(raised(LERCHE, 0, "2026-11-22T03:00:01Z")).containsExactly("RETENTION_LATE");
    }

    @Test
    void aTenantOfTodayOwesNoRun() {
        Tenant fresh = new Tenant(new TenantId(9), "neu", "Neu", Instant.parse("2026-11-22T02:00:00Z"));
        assertThat(raised(fresh, 0, "2026-11-22T12:00:00Z")).isEmpty();
    }

    @Test
    void stepsThatWaitAreToldAndEverythingElseIsCleared() {
        assertThat(raised(LERCHE, 2, "2026-11-22T02:00:00Z")).containsExactly("RETENTION_STOPPED");
        assertThat(RetentionCheck.judge(LERCHE, List.of(), 0, Instant.parse("2026-11-22T02:00:00Z"))).hasSize(3);
    }
}
