package org.vorzimmer.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** That one issue was written to one subscription, once; without its subscription it only counts. */
@Entity
@Table(name = "newsletter_deliveries")
public class Delivery extends TenantOwned {

    /** Queued: in the outbox. Failed: the mail server did not take it. Bounced: it came back. */
    public enum State { QUEUED, SENT, FAILED, BOUNCED }

    @Column(name = "issue_id", updatable = false)
    private long issueId;

    @Column(name = "subscription_id")
    private Long subscriptionId;

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    @NotNull @Column(name = "queued_at", updatable = false)
    private Instant queuedAt;

    @Column(name = "message_id")
    private String messageId;

    protected Delivery() {
    } // for JPA

    Delivery(long issueId, long subscriptionId, Instant now) {
        this.issueId = issueId;
        this.subscriptionId = subscriptionId;
        this.state = State.QUEUED;
        this.queuedAt = now;
    }

    void isMail(String id) {
        messageId = id;
    }

    /** A report that it came back may be quicker than our own note that it left. */
    void became(State reached) {
        if (state != State.BOUNCED) {
            state = reached;
        }
    }

    boolean isBounced() {
        return state == State.BOUNCED;
    }

    Long getSubscriptionId() {
        return subscriptionId;
    }
}
