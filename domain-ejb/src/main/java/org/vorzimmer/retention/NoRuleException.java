package org.vorzimmer.retention;

import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.shared.BusinessException;

/** The tenant's policy has no rule for a kind of data, so such data may not be collected. */
public class NoRuleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NoRuleException(DataKind kind) {
        super("retention.noRule", kind.code());
    }
}
