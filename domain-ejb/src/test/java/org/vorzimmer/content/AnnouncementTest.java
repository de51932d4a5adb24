package org.vorzimmer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.content.ContentVersion.Reason;

class AnnouncementTest {

    private static final VersionEntry FIRST = entry(1, "2026-01-10T09:00:00Z", "2026-01-10T09:00:00Z");
    private static final VersionEntry SECOND = entry(2, "2026-12-31T23:00:00Z", "2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:59:59Z, false, false",
        "2026-11-22T10:00:00Z, true, true",
        "2026-12-31T22:59:59Z, true, true",
        "2026-12-31T23:00:00Z, true, false",
        "2027-01-31T22:59:59Z, true, false",
        "2027-01-31T23:00:00Z, false, false"})
    void lastsFromPublicationUntilThirtyDaysAfterValidity(Instant now, boolean announced, boolean comingUp) {
        var found = Announcement.among(List.of(SECOND, FIRST), now);
        assertThat(found.isPresent()).isEqualTo(announced);
        found.ifPresent(news -> {
            assertThat(news.number()).isEqualTo(2);
            assertThat(news.validFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(news.comingUp()).isEqualTo(comingUp);
        });
    }

    @Test
    void theFirstNoticeIsNoNews() {
        assertThat(Announcement.among(List.of(FIRST), Instant.parse("2026-01-11T00:00:00Z"))).isEmpty();
    }

    private static VersionEntry entry(int number, String validFrom, String publishedAt) {
        return new VersionEntry(number, Instant.parse(validFrom), Instant.parse(publishedAt), Reason.WRITTEN);
    }
}
