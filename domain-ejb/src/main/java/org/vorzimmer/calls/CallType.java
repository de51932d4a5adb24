package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantOwned;

/** A sort of call with a script and questions of its own, of the office or of one customer; what it says stands in its versions. */
@Entity
@Table(name = "call_types")
public class CallType extends TenantOwned {

    /** Null when it is there for every customer. */
    @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @Column(name = "list_position")
    private int position;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected CallType() {
    } // for JPA

    CallType(CustomerId customer, int position) {
        this.customerId = customer;
        this.position = position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Offered no more; notes keep the words that were read out. */
    void retire(Instant now) {
        retiredAt = retiredAt == null ? now : retiredAt;
    }

    boolean isFor(CustomerId customer) {
        return customerId == null || customerId.equals(customer);
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public int getPosition() {
        return position;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }
}
