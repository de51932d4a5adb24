package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.Sealed;

/** What the secretary writes about one call, from the first letter of the draft; sealed as a whole. */
@Entity
@Table(name = "call_notes")
@NamedQuery(name = CallNote.OF_CALL, query = "select n from CallNote n where n.callId = :call")
public class CallNote extends TenantOwned {

    static final String OF_CALL = "CallNote.ofCall";

    @NotNull @Column(name = "call_id", updatable = false)
    private Long callId;

    /** The script and the questions that it answers; null for a call without any. */
    @Column(name = "type_version_id")
    private Long typeVersionId;

    /** Goes up with each saving, so that two windows notice each other. */
    @Column(name = "draft_number")
    private int draftNumber;

    @NotNull @Enumerated(EnumType.STRING)
    private NoteUrgency urgency = NoteUrgency.NORMAL;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    @Column(name = "sealed_text")
    private Sealed sealedText;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "completed_by")
    private Long completedBy;

    protected CallNote() {
    } // for JPA

    CallNote(long callId) {
        this.callId = callId;
    }

    void complete(NoteInput input, Sealed text, Long loginId, Instant now) {
        typeVersionId = input.typeVersion();
        urgency = input.urgency();
        outcome = input.outcome();
        sealedText = text;
        draftNumber++;
        completedAt = now;
        completedBy = loginId;
    }

    public Long getTypeVersionId() {
        return typeVersionId;
    }

    public int getDraftNumber() {
        return draftNumber;
    }

    public NoteUrgency getUrgency() {
        return urgency;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    Long callId() {
        return callId;
    }

    Sealed sealedText() {
        return sealedText;
    }

    public boolean isComplete() {
        return completedAt != null;
    }

    public Instant getCompletedAt() {
        return completedAt;
    }

    public Long getCompletedBy() {
        return completedBy;
    }
}
