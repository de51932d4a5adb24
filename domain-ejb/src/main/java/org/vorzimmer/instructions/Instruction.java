package org.vorzimmer.instructions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantOwned;

/** One instruction of a customer; what it says stands in its versions, of which the current one counts. */
@Entity
@Table(name = "instructions")
@NamedQuery(name = Instruction.OF_CUSTOMER, query = "select i from Instruction i where i.customerId = :customer order by i.id")
@NamedQuery(name = Instruction.RELEASED_OF, query = "select i from Instruction i where i.customerId = :customer and i.state = org.vorzimmer.instructions.Instruction.State.RELEASED")
public class Instruction extends TenantOwned {

    static final String OF_CUSTOMER = "Instruction.ofCustomer";
    static final String RELEASED_OF = "Instruction.releasedOf";

    /** A draft decides nothing. */
    public enum State { DRAFT, RELEASED }

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "instruction_state")
    private State state;

    @Column(name = "current_number")
    private int currentNumber;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "contract_end_at")
    private Instant contractEndAt;

    protected Instruction() {
    } // for JPA

    Instruction(CustomerId customer, Instant now) {
        this.customerId = customer;
        this.state = State.DRAFT;
        this.createdAt = now;
    }

    /** Number of the version that is being written, which counts from now on. */
    int nextNumber() {
        currentNumber++;
        return currentNumber;
    }

    void release() {
        state = State.RELEASED;
    }

    void withdraw() {
        state = State.DRAFT;
    }

    void contractEnds(Instant at) {
        contractEndAt = at;
    }

    boolean belongsTo(CustomerId customer) {
        return customerId.equals(customer);
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public State getState() {
        return state;
    }

    public boolean isReleased() {
        return state == State.RELEASED;
    }

    public int getCurrentNumber() {
        return currentNumber;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
