package org.vorzimmer.telephony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** That an event was taken in, so that it is so once; says nothing of the call. */
@Entity
@Table(name = "telephony_events")
public class ReceivedEvent extends TenantOwned {

    /** For how long an event that comes again is known; older ones are not taken in at all. */
    public static final Duration KEPT = Duration.ofDays(7);

    @NotNull @Size(max = TelephoneEvent.LONGEST_NAME) @Column(name = "event_key", updatable = false)
    private String eventKey;

    /** Whether its line was a customer's: the answer is the same each time. */
    @Column(updatable = false)
    private boolean mapped;

    @NotNull @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    protected ReceivedEvent() {
    } // for JPA

    ReceivedEvent(String eventKey, boolean mapped, Instant receivedAt) {
        this.eventKey = eventKey;
        this.mapped = mapped;
        this.receivedAt = receivedAt;
    }

    boolean isMapped() {
        return mapped;
    }
}
