package org.vorzimmer.calls;

import java.util.List;
import org.vorzimmer.shared.BusinessException;

/** A note cannot go to the customer as it is; says which fields are meant, so that each message stands beside its own. */
public class IncompleteNoteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<NoteCheck.Finding> findings;

    IncompleteNoteException(List<NoteCheck.Finding> findings) {
        super(findings.get(0).messageKey(), findings.get(0).field());
        this.findings = List.copyOf(findings);
    }

    public List<NoteCheck.Finding> findings() {
        return findings;
    }
}
