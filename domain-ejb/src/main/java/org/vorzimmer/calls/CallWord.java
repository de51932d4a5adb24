package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantOwned;

/** A word of a note as a keyed number, with the place of its call in the history; goes with the call. */
@Entity
@Table(name = "call_words")
public class CallWord extends TenantOwned {

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @Column(updatable = false)
    private long token;

    @NotNull @Column(name = "rang_at", updatable = false)
    private Instant rangAt;

    @NotNull @Column(name = "call_id", updatable = false)
    private Long callId;

    protected CallWord() {
    } // for JPA

    CallWord(PhoneCall call, long token) {
        this.customerId = call.getCustomerId();
        this.token = token;
        this.rangAt = call.getRangAt();
        this.callId = call.getId();
    }
}
