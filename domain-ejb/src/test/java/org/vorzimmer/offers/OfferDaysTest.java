package org.vorzimmer.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.shared.InvalidInputException;

class OfferDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static OfferDays leadGoesAfter(Integer days) {
        return new OfferDays(TODAY, Optional.ofNullable(days).map(TODAY::plusDays));
    }

    @ParameterizedTest
    @CsvSource({",14,90", "200,14,90", "30,14,30", "7,7,7", "0,0,0"})
    void twoWeeksAreUsualAndNothingIsPromisedLongerThanTheEnquiryIsKept(Integer leadGoes, int proposed, int last) {
        assertThat(leadGoesAfter(leadGoes).proposed()).isEqualTo(TODAY.plusDays(proposed));
        assertThat(leadGoesAfter(leadGoes).last()).isEqualTo(TODAY.plusDays(last));
    }

    @ParameterizedTest
    @CsvSource({"-1,,offers.validUntil.past", "91,,offers.validUntil.far", "91,30,offers.validUntil.far", "31,30,offers.validUntil.leadGoes"})
    void aDayOutsideIsRefusedWithItsReason(int day, Integer leadGoes, String key) {
        assertThatThrownBy(() -> leadGoesAfter(leadGoes).check(TODAY.plusDays(day))).isInstanceOfSatisfying(InvalidInputException.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    @Test
    void theFirstAndTheLastDayAreGood() {
        assertThatNoException().isThrownBy(() -> leadGoesAfter(null).check(TODAY));
        assertThatNoException().isThrownBy(() -> leadGoesAfter(null).check(TODAY.plusDays(90)));
        assertThatNoException().isThrownBy(() -> leadGoesAfter(30).check(TODAY.plusDays(30)));
    }
}
