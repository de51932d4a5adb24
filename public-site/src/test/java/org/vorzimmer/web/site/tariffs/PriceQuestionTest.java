package org.vorzimmer.web.site.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vorzimmer.tariffs.Usage;

class PriceQuestionTest {

    private static PriceQuestion asked(String calls, String minutes) {
        return PriceQuestion.of(Map.of("anrufe", new String[] {calls}, "minuten", new String[] {minutes}, "zusatz", new String[] {"kalender", "brief"}));
    }

    @Test
    void numbersWithinTheLimitsAreClear() {
        assertThat(asked("0", "0").isClear()).isTrue();
        assertThat(asked(" 100000 ", "1000000").isClear()).isTrue();
        assertThat(asked("10", "20").usage().calls()).isEqualTo(List.of(new Usage.Calls(10, 120)));
        assertThat(asked("10", "20").wants("brief")).isTrue();
        assertThat(asked("10", "20").wants("fax")).isFalse();
    }

    @Test
    void everythingElseIsSaidBesideItsField() {
        for (String nonsense : List.of("", "-1", "1.5", "abc", "100001", "99999999999999999999", "<script>", "\u0661")) {
            assertThat(asked(nonsense, "1").getCallsTrouble()).as(nonsense).isEqualTo("prices.calls.invalid");
        }
        assertThat(asked("1", "1000001").getMinutesTrouble()).isEqualTo("prices.minutes.invalid");
        assertThat(asked("0", "5").getMinutesTrouble()).isEqualTo("prices.minutes.withoutCalls");
        assertThat(PriceQuestion.of(Map.of("anrufe", new String[] {"5"})).getMinutesTrouble()).isEqualTo("prices.minutes.invalid");
        assertThat(asked("x".repeat(3000), "1").getCalls()).hasSize(20);
    }

    @Test
    void nobodyAskedAnything() {
        PriceQuestion none = PriceQuestion.of(Map.of());
        assertThat(none.isAsked()).isFalse();
        assertThat(none.isClear()).isTrue();
    }
}
