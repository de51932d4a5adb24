package org.vorzimmer.telephony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantOwned;

/** A number of the telephone system's that was called and belongs to no customer: a hint for the office, which knows nothing of the callers. */
@Entity
@Table(name = "unmapped_numbers")
public class UnmappedNumber extends TenantOwned {

    /** The hint goes when nobody has called for so long. */
    static final Duration KEPT = Duration.ofDays(30);

    @NotNull @Column(name = "number_e164", updatable = false)
    private PhoneNumber number;

    private int calls;

    @NotNull @Column(name = "first_at", updatable = false)
    private Instant firstAt;

    @NotNull @Column(name = "last_at")
    private Instant lastAt;

    protected UnmappedNumber() {
    } // for JPA

    UnmappedNumber(PhoneNumber number, Instant now) {
        this.number = number;
        this.firstAt = now;
        this.lastAt = now;
    }

    void called(Instant now) {
        calls++;
        lastAt = now;
    }

    public PhoneNumber getNumber() {
        return number;
    }

    public int getCalls() {
        return calls;
    }

    public Instant getFirstAt() {
        return firstAt;
    }

    public Instant getLastAt() {
        return lastAt;
    }
}
