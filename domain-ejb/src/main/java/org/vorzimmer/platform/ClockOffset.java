package org.vorzimmer.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;

/** By how much the demo's clock runs ahead, on all nodes; at most one row. */
@Entity
@Table(name = "clock_offsets")
public class ClockOffset {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "offset_seconds")
    private long seconds;

    @Version
    private int version;

    protected ClockOffset() {
    } // for JPA

    ClockOffset(Duration offset) {
        this.seconds = offset.toSeconds();
    }

    void moveTo(Duration offset) {
        seconds = offset.toSeconds();
    }

    Duration offset() {
        return Duration.ofSeconds(seconds);
    }
}
