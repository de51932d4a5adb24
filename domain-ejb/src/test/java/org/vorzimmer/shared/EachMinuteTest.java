package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EachMinuteTest {

    private final EachMinute pace = new EachMinute();

    @Test
    void itBeginsOnceInAMinute() {
        assertThat(at("2026-11-28T02:00:04Z")).isTrue();
        assertThat(at("2026-11-28T02:00:59Z")).isFalse();
        assertThat(at("2026-11-28T02:01:00Z")).isTrue();
    }

    @Test
    void aClockThatIsMovedBeginsAnotherMinute() {
        at("2026-11-28T02:00:04Z");
        assertThat(at("2026-12-28T02:00:09Z")).isTrue();
        assertThat(at("2026-11-28T02:00:14Z")).isTrue();
    }

    private boolean at(String instant) {
        return pace.begins(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
