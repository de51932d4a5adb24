package org.vorzimmer.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** Says that a login belongs to a customer, and since when it does no more. */
@Entity
@Table(name = "customer_users")
public class CustomerUser extends TenantOwned {

    /** A plain number, because holds are looked up by it; null once the customer is gone. */
    @Column(name = "customer_id")
    private Long customerId;

    @NotNull @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    /** When the customer's contract ended, or for somebody who was removed: when that was. Stands here because a login may outlive its customer. */
    @Column(name = "contract_end_at")
    private Instant contractEndAt;

    @Column(name = "purpose_ended_at")
    private Instant purposeEndedAt;

    protected CustomerUser() {
    } // for JPA

    CustomerUser(CustomerId customer, long loginId, Instant now) {
        this.customerId = customer.value();
        this.loginId = loginId;
        this.createdAt = now;
    }

    /** For this person contract and purpose end here. */
    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
            contractEndAt = now;
            purposeEndedAt = now;
        }
    }

    void comeBack() {
        removedAt = null;
        contractEndAt = null;
        purposeEndedAt = null;
    }

    /** The customer's own instants hold for everybody who was not removed before. */
    void follow(Instant contractEnd, Instant purposeEnd) {
        if (removedAt == null) {
            contractEndAt = contractEnd;
            purposeEndedAt = purposeEnd;
        }
    }

    boolean belongsTo(CustomerId customer) {
        return customerId != null && customerId == customer.value();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Null once the customer is gone. */
    CustomerId getCustomer() {
        return customerId == null ? null : new CustomerId(customerId);
    }

    long getLoginId() {
        return loginId;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getRemovedAt() {
        return removedAt;
    }
}
