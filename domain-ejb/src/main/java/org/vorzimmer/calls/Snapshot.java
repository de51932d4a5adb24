package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.vorzimmer.instructions.Decision;
import org.vorzimmer.vault.Sealed;

/** What was decided about a call when it rang, so that it can be explained later whatever the instruction says by then. */
@Embeddable
public class Snapshot implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull @Enumerated(EnumType.STRING)
    private Decision.Verdict verdict;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "decided_by")
    private Decision.Because because;

    @Column(name = "instruction_id")
    private Long instructionId;

    /** Whether the customer had said what is to be done with calls at that time. */
    @Column(name = "in_force")
    private boolean inForce;

    @Column(name = "sealed_decision")
    private Sealed sealedDecision;

    protected Snapshot() {
    } // for JPA

    Snapshot(Decision decision, Sealed words) {
        verdict = decision.verdict();
        because = decision.because();
        instructionId = decision.instructionId();
        inForce = decision.instructionId() != null || decision.statusId() != null;
        sealedDecision = words;
    }

    public Decision.Verdict getVerdict() {
        return verdict;
    }

    public Decision.Because getBecause() {
        return because;
    }

    public Long getInstructionId() {
        return instructionId;
    }

    public boolean isInForce() {
        return inForce;
    }

    Sealed sealedDecision() {
        return sealedDecision;
    }
}
