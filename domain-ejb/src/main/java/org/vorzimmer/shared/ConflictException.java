package org.vorzimmer.shared;

/** What was asked contradicts the stored state; the key says how. */
public class ConflictException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String messageKey, String detail) {
        super(messageKey, detail);
    }
}
