package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MandateLapseTest {

    private static final LocalDate SIGNED = LocalDate.of(2023, 5, 10);

    @Test
    void itCountsFromTheLastCollectionAndHitsTheLastBankDay() {
        MandateLapse lapse = MandateLapse.of(SIGNED, LocalDate.of(2024, 2, 29));
        assertThat(lapse.lastUsable()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(lapse.lastUsableDueDate()).isEqualTo(LocalDate.of(2027, 2, 26));
        assertThat(lapse.isLapsed(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(lapse.isLapsed(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(lapse.allowsDueDate(LocalDate.of(2027, 2, 26))).isTrue();
        assertThat(lapse.allowsDueDate(LocalDate.of(2027, 3, 1))).isFalse();
    }

    @Test
    void neverUsedItCountsFromTheSignature() {
        MandateLapse lapse = MandateLapse.of(SIGNED, null);
        assertThat(lapse.lastUsable()).isEqualTo(LocalDate.of(2026, 5, 10));
        assertThat(lapse.lastUsableDueDate()).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(lapse.isLapsed(LocalDate.of(2026, 5, 11))).isTrue();
    }

    @Test
    void unsignedItIsNoneToCollectUnderAndCannotLapse() {
        MandateLapse lapse = MandateLapse.of(null, null);
        assertThat(lapse.isLapsed(LocalDate.of(2099, 1, 1))).isFalse();
        assertThat(lapse.allowsDueDate(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(lapse.isNear(LocalDate.of(2099, 1, 1), 60)).isFalse();
        assertThat(lapse.lastUsable()).isNull();
        assertThat(lapse.lastUsableDueDate()).isNull();
    }

    @Test
    void theOfficeIsToldInTime() {
        MandateLapse lapse = MandateLapse.of(SIGNED, null);
        assertThat(lapse.isNear(LocalDate.of(2026, 3, 10), 60)).isFalse();
        assertThat(lapse.isNear(LocalDate.of(2026, 3, 11), 60)).isTrue();
        assertThat(lapse.isNear(LocalDate.of(2026, 5, 10), 60)).isTrue();
        assertThat(lapse.isNear(LocalDate.of(2026, 5, 11), 60)).isFalse();
    }
}
