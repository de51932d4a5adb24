package org.vorzimmer.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.content.ContentVersion.Reason;
import org.vorzimmer.content.VersionEntry;

class CurrentVersionsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private static VersionEntry version(int number, long days, Reason reason) {
        return new VersionEntry(number, NOW.plusSeconds(days * 86_400), NOW.plusSeconds(-40 * 86_400L), reason);
    }

    @Test
    void aTextThatWasNeverPublishedAsksForNothing() {
        assertThat(CurrentVersions.written(List.of(), NOW)).isZero();
    }

    @Test
    void theLatestThatHasBegunCounts() {
        List<VersionEntry> versions = List.of(version(3, 1, Reason.WRITTEN), version(2, 0, Reason.WRITTEN), version(1, -10, Reason.FIRST));
        assertThat(CurrentVersions.written(versions, NOW)).isEqualTo(2);
        assertThat(CurrentVersions.written(versions, NOW.plusSeconds(86_400))).isEqualTo(3);
    }

    @Test
    void aChangedAddressAsksNobodyToAgreeAnew() {
        assertThat(CurrentVersions.written(List.of(version(2, -1, Reason.FACTS_CHANGED), version(1, -10, Reason.FIRST)), NOW)).isEqualTo(1);
    }

    @Test
    void ofTwoFromTheSameInstantTheLaterNumberCounts() {
        assertThat(CurrentVersions.written(List.of(version(1, -1, Reason.FIRST), version(2, -1, Reason.WRITTEN)), NOW)).isEqualTo(2);
    }
}
