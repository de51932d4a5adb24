package org.vorzimmer.retention.rules;

/** The rules as shipped or stored do not make sense; nothing is deleted or promised on that ground. */
public class PresetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PresetException(String message) {
        super(message);
    }

    PresetException(String message, Throwable cause) {
        super(message, cause);
    }
}
