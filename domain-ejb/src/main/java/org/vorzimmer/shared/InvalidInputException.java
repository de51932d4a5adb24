package org.vorzimmer.shared;

/** An input that passed its field's own checks is refused by a rule; the key says which. */
public class InvalidInputException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InvalidInputException(String messageKey, String detail) {
        super(messageKey, detail);
    }
}
