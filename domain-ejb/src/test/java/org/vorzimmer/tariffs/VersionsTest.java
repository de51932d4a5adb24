package org.vorzimmer.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final TariffVersion first = version(1, DAY.minusDays(30));
    private final TariffVersion second = version(2, DAY);
    private final TariffVersion third = version(3, DAY.plusDays(31));
    private final List<TariffVersion> all = List.of(third, second, first);

    private static TariffVersion version(int number, LocalDate from) {
        return new TariffVersion(1, number, from, new VersionText("Tarif", "Tariff"), new TariffTerms());
    }

    @Test
    void aVersionHoldsFromItsFirstDayToTheDayBeforeTheNext() {
        assertThat(Versions.inForce(all, DAY.minusDays(31))).isEmpty();
        assertThat(Versions.inForce(all, DAY.minusDays(1))).contains(first);
        assertThat(Versions.inForce(all, DAY)).contains(second);
        assertThat(Versions.inForce(all, DAY.plusDays(30))).contains(second);
        assertThat(Versions.inForce(all, DAY.plusDays(31))).contains(third);
    }

    @Test
    void theComingOneIsTheNextThatHasNotBegun() {
        assertThat(Versions.coming(all, DAY.minusDays(1))).contains(second);
        assertThat(Versions.coming(all, DAY)).contains(third);
        assertThat(Versions.coming(all, DAY.plusDays(31))).isEmpty();
    }

    @Test
    void aWithdrawnOneNeverCounts() {
        assertThat(Versions.mayBeWithdrawn(third, DAY)).isTrue();
        assertThat(Versions.mayBeWithdrawn(second, DAY)).as("on its first day").isFalse();
        third.withdraw(Instant.EPOCH);
        assertThat(Versions.mayBeWithdrawn(third, DAY)).isFalse();
        assertThat(Versions.coming(all, DAY)).isEmpty();
        assertThat(Versions.inForce(all, DAY.plusDays(31))).contains(second);
    }

    @Test
    void ofTwoForTheSameDayTheLaterOneCounts() {
        TariffVersion corrected = version(4, DAY);
        assertThat(Versions.inForce(List.of(second, corrected, first), DAY)).contains(corrected);
        assertThat(Versions.highestNumber(all)).isEqualTo(3);
        assertThat(Versions.highestNumber(List.of())).isZero();
    }
}
