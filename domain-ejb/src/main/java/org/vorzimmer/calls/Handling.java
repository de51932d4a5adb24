package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import org.vorzimmer.vault.Sealed;

/** The customer's side of a call: whether it was read, whose affair it is, what the customer thinks of the note, and whether it lies in the trash. */
@Embeddable
public class Handling implements Serializable {

    private static final long serialVersionUID = 1L;

    /** New: nobody has opened it. Done: nothing is left to do about it. */
    public enum State { NEW, READ, ASSIGNED, DONE }

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "handling")
    private State state = State.NEW;

    /** Null when there is no note, as of a missed call. */
    @Enumerated(EnumType.STRING)
    private NoteUrgency urgency;

    @Column(name = "assigned_to")
    private Long assignedTo;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private Long acknowledgedBy;

    /** One to five; null as long as nobody said anything. */
    private Integer stars;

    @Column(name = "sealed_feedback")
    private Sealed sealedFeedback;

    @Column(name = "trashed_at")
    private Instant trashedAt;

    void mark(NoteUrgency noteUrgency) {
        urgency = noteUrgency;
    }

    /** True for the first who opens it. */
    boolean read() {
        boolean first = state == State.NEW;
        state = first ? State.READ : state;
        return first;
    }

    /** @param loginId null makes it nobody's again */
    void assign(Long loginId) {
        assignedTo = loginId;
        state = loginId == null ? State.READ : State.ASSIGNED;
    }

    void finish() {
        state = State.DONE;
    }

    /** There is something to do about it after all. */
    void reopen() {
        state = assignedTo == null ? State.READ : State.ASSIGNED;
    }

    /** True for the first who says that the urgent note has arrived. */
    boolean acknowledge(long loginId, Instant now) {
        if (urgency != NoteUrgency.URGENT || acknowledgedAt != null) {
            return false;
        }
        acknowledgedAt = now;
        acknowledgedBy = loginId;
        return true;
    }

    /** @param words null for nothing beyond the stars */
    void rate(int given, Sealed words) {
        stars = given;
        sealedFeedback = words;
    }

    /** @param at null when it comes back */
    void trash(Instant at) {
        trashedAt = at;
    }

    /** An urgent note that nobody has acknowledged yet. */
    public boolean isToAcknowledge() {
        return urgency == NoteUrgency.URGENT && acknowledgedAt == null;
    }

    public State getState() {
        return state;
    }

    public NoteUrgency getUrgency() {
        return urgency;
    }

    public Long getAssignedTo() {
        return assignedTo;
    }

    public Instant getAcknowledgedAt() {
        return acknowledgedAt;
    }

    public Long getAcknowledgedBy() {
        return acknowledgedBy;
    }

    public Integer getStars() {
        return stars;
    }

    Sealed sealedFeedback() {
        return sealedFeedback;
    }

    public Instant getTrashedAt() {
        return trashedAt;
    }
}
