package org.vorzimmer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DwellTest {

    private static final Instant SEEN = Instant.parse("2026-11-29T10:00:00Z");

    @Test
    void aPageIsReadUntilTheNextOne() {
        assertThat(Dwell.between(SEEN, SEEN.plusSeconds(42))).hasValue(42);
        assertThat(Dwell.between(SEEN, SEEN)).hasValue(0);
    }

    @Test
    void afterAPauseItIsAnotherVisit() {
        assertThat(Dwell.between(SEEN, SEEN.plusSeconds(1799))).hasValue(1799);
        assertThat(Dwell.between(SEEN, SEEN.plusSeconds(1800))).isEmpty();
        assertThat(Dwell.between(SEEN, SEEN.minusSeconds(1))).isEmpty();
    }

    @Test
    void theAverageKnowsNoPageWithoutTime() {
        assertThat(new VisitSum(null, "/", 1, 1, 0, 0, 0).averageSeconds()).isEqualTo(-1);
        assertThat(new VisitSum(null, "/", 1, 3, 0, 2, 25).averageSeconds()).isEqualTo(13);
    }
}
