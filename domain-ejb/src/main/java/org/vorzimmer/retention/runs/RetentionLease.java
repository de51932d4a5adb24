package org.vorzimmer.retention.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;

/** Which node may do a job at the moment. It runs out by itself when its node dies. */
@Entity
@Table(name = "leases")
public class RetentionLease {

    @Id
    private String name;

    @NotNull
    private String node;

    @NotNull @Column(name = "until_time")
    private Instant until;

    protected RetentionLease() {
    } // for JPA

    /** Takes or renews it; false when another node has it. */
    boolean take(String forNode, Instant now, Duration length) {
        boolean free = node.equals(forNode) || !until.isAfter(now) || until.isAfter(now.plus(length.multipliedBy(2))); // a clock moved back
        if (free) {
            node = forNode;
            until = now.plus(length);
        }
        return free;
    }
}
