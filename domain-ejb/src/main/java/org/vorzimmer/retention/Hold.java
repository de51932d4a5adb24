package org.vorzimmer.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.tenancy.TenantOwned;

/** A decision that some data may not be deleted for now: who took it, why, and when somebody must look at it again. */
@Entity
@Table(name = "retention_holds")
@NamedQuery(name = Hold.ALL, query = "select h from Hold h order by h.orderedAt desc, h.id desc")
public class Hold extends TenantOwned {

    static final String ALL = "Hold.all";

    /** ORDERED waits for a second person; only ACTIVE keeps anything. */
    public enum State { ORDERED, ACTIVE, LIFTED }

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "hold_type", updatable = false)
    private HoldType type;

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    @NotBlank @Size(max = 300) @Column(updatable = false)
    private String reason;

    @Column(name = "owner_id", updatable = false)
    private Long ownerId;

    @NotNull @Column(name = "ordered_at", updatable = false)
    private Instant orderedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "active_at")
    private Instant activeAt;

    @NotNull @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @Column(name = "lift_event")
    private String liftEvent;

    protected Hold() {
    } // for JPA

    Hold(HoldType type, String reason, Long owner, LocalDate reviewOn, boolean needsSecondPerson, Instant now) {
        this.type = type;
        this.reason = reason;
        this.ownerId = owner;
        this.orderedAt = now;
        this.reviewOn = reviewOn;
        this.state = needsSecondPerson ? State.ORDERED : State.ACTIVE;
        this.activeAt = needsSecondPerson ? null : now;
    }

    void confirm(Long person, Instant now) {
        confirmedBy = person;
        activeAt = now;
        state = State.ACTIVE;
    }

    void lift(Long person, String event, Instant now) {
        liftedBy = person;
        liftEvent = event;
        liftedAt = now;
        state = State.LIFTED;
    }

    void reviewAgainOn(LocalDate day) {
        reviewOn = day;
    }

    public HoldType getType() {
        return type;
    }

    public State getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }

    public Long getConfirmedBy() {
        return confirmedBy;
    }

    public Instant getActiveAt() {
        return activeAt;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public Instant getLiftedAt() {
        return liftedAt;
    }

    public String getLiftEvent() {
        return liftEvent;
    }
}
