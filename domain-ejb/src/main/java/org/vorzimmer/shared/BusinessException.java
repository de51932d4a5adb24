package org.vorzimmer.shared;

import jakarta.ejb.ApplicationException;

/** Root of all refusals that a user can understand; the message key names the sentence shown beside what was refused. */
@ApplicationException(inherited = true, rollback = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    protected BusinessException(String messageKey, String detail) {
        super(detail);
        this.messageKey = messageKey;
    }

    /** Key of the sentence in the web modules' texts. */
    public String messageKey() {
        return messageKey;
    }
}
