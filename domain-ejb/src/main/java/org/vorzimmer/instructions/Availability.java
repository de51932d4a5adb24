package org.vorzimmer.instructions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantOwned;

/** A status that a customer has set: temporary, ends by itself, and stands above the instruction in force. */
@Entity
@Table(name = "availabilities")
@NamedQuery(name = Availability.LIVING_OF, query = """
        select a from Availability a
        where a.customerId = :customer and (a.until is null or a.until > :now or (a.repeat <> org.vorzimmer.instructions.Repeat.NEVER
            and (a.repeatUntil is null or a.repeatUntil >= :yesterday)))
        order by a.from, a.id""")
public class Availability extends TenantOwned {

    static final String LIVING_OF = "Availability.livingOf";

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private StatusKind kind;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "put_through", updatable = false)
    private PutThrough putThrough;

    @Column(updatable = false)
    private String message;

    @Column(name = "number_e164", updatable = false)
    private PhoneNumber number;

    @NotNull @Column(name = "from_at", updatable = false)
    private Instant from;

    @Column(name = "until_at")
    private Instant until;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "repeats", updatable = false)
    private Repeat repeat;

    @Column(name = "repeat_until", updatable = false)
    private LocalDate repeatUntil;

    @Column(name = "skipped_until")
    private Instant skippedUntil;

    @NotNull @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @Column(name = "set_by", updatable = false)
    private Long setBy;

    @Column(name = "contract_end_at")
    private Instant contractEndAt;

    protected Availability() {
    } // for JPA

    Availability(CustomerId customer, StatusData data, Long setBy, Instant now) {
        this.customerId = customer;
        this.kind = data.kind();
        this.putThrough = data.putThrough();
        this.message = data.message();
        this.number = data.number();
        this.from = data.from();
        this.until = data.until();
        this.repeat = data.repeat();
        this.repeatUntil = data.repeatUntil();
        this.setBy = setBy;
        this.setAt = now;
    }

    /** The customer is back: a status for once is over, one that repeats is over for this time. */
    void end(Instant now) {
        if (repeat == Repeat.NEVER) {
            until = now;
        } else {
            skippedUntil = now;
        }
    }

    void contractEnds(Instant at) {
        contractEndAt = at;
    }

    boolean belongsTo(CustomerId customer) {
        return customerId.equals(customer);
    }

    StatusRule rule() {
        return new StatusRule(getId(), getData(), setAt, skippedUntil);
    }

    public StatusData getData() {
        return new StatusData(kind, putThrough, message, number, from, until, repeat, repeatUntil);
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public Instant getSetAt() {
        return setAt;
    }

    public Long getSetBy() {
        return setBy;
    }
}
