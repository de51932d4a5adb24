package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;

/** The key of one customer under which all is sealed that is written about its calls. */
@Entity
@Table(name = "call_keys")
public class CallKey extends TenantOwned {

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    protected CallKey() {
    } // for JPA

    CallKey(CustomerId customer, KeyId key) {
        this.customerId = customer;
        this.keyId = key;
    }

    CustomerId customerId() {
        return customerId;
    }

    KeyId keyId() {
        return keyId;
    }
}
