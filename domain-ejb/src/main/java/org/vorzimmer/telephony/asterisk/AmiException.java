package org.vorzimmer.telephony.asterisk;

/** There is no connection any more, or there was none. */
class AmiException extends Exception {

    private static final long serialVersionUID = 1L;

    private final AmiFailure failure;

    AmiException(AmiFailure failure, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
    }

    AmiFailure failure() {
        return failure;
    }
}
