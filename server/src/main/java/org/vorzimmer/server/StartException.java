package org.vorzimmer.server;

/** Why the installation cannot start or go on, in one line for the operator. */
public class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
