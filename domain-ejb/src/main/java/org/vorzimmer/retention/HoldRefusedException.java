package org.vorzimmer.retention;

import org.vorzimmer.retention.rules.HoldTerms.Refusal;
import org.vorzimmer.shared.BusinessException;

/** A hold may not be set; the reason is one of the rules' own. */
public class HoldRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    HoldRefusedException(Refusal refusal, String detail) {
        super("retention.hold." + refusal, detail);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
