package org.vorzimmer.telephony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantOwned;

/** One telephone number of the tenant's and whose calls come in on it. */
@Entity
@Table(name = "phone_lines")
public class PhoneLine extends TenantOwned {

    /** How long nobody new gets a number that somebody had: callers still know it. */
    public static final Duration COOLING = Duration.ofDays(14);

    /** Most letters of a note; also used by the page. */
    public static final int LONGEST_NOTE = 120;

    /** What a line is for. */
    public enum Purpose { POOL_TRIAL, CUSTOMER }

    /** Free to be given, given to a customer, or resting after it was given back. */
    public enum State { FREE, ASSIGNED, COOLING }

    @NotNull @Column(name = "number_e164", updatable = false)
    private PhoneNumber number;

    /** The same column once more, as text: a converted attribute takes no LIKE. */
    @Column(name = "number_e164", insertable = false, updatable = false)
    private String numberText;

    @NotNull @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "line_state")
    private State state;

    /** Since when it is in its state. */
    @NotNull @Column(name = "since_at")
    private Instant since;

    @Column(name = "customer_id")
    private CustomerId customerId;

    /** What the office wants to remember of the number, such as where it is connected; null when nothing. */
    @Size(max = LONGEST_NOTE)
    private String note;

    protected PhoneLine() {
    } // for JPA

    PhoneLine(PhoneNumber number, Purpose purpose, Instant now) {
        this.number = number;
        this.purpose = purpose;
        this.state = State.FREE;
        this.since = now;
    }

    void give(CustomerId customer, Instant now) {
        if (state != State.FREE) {
            throw new ConflictException("telephony.line.taken", number.e164());
        }
        state = State.ASSIGNED;
        customerId = customer;
        since = now;
    }

    /** Nobody has it any more, and for a while nobody shall. */
    void giveBack(Instant now) {
        state = State.COOLING;
        customerId = null;
        since = now;
    }

    /** What was lent for a trial is the customer's own from now on. */
    void belongToCustomer() {
        purpose = Purpose.CUSTOMER;
    }

    void note(String text) {
        note = text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isFree() {
        return state == State.FREE;
    }

    public PhoneNumber getNumber() {
        return number;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public State getState() {
        return state;
    }

    public Instant getSince() {
        return since;
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public String getNote() {
        return note;
    }
}
