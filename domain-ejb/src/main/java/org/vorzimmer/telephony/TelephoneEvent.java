package org.vorzimmer.telephony;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vorzimmer.shared.PhoneNumber;

/**
 * One event as a telephone system tells it, whichever way it came.
 *
 * @param id the telephone system's name of the event: the same one is taken in once
 * @param callKey the telephone system's name of the call
 * @param at when it happened, by the telephone system's clock
 * @param line the number that was called
 * @param caller null when withheld or not said
 * @param extension at which the call was answered; null when not said
 * @param target whom the call was transferred to; null for all other kinds
 */
public record TelephoneEvent(String id, String callKey, CallSignal.Kind kind, Instant at, PhoneNumber line, PhoneNumber caller, DiversionReason reason,
        String extension, PhoneNumber target) {

    /** Most letters of an id and of a call's name. */
    public static final int LONGEST_NAME = 100;

    public TelephoneEvent {
        requireName(id);
        requireName(callKey);
        requireNonNull(kind);
        requireNonNull(at);
        requireNonNull(line);
        requireNonNull(reason);
    }

    private static void requireName(String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Events and calls have names of at most " + LONGEST_NAME + " letters");
        }
    }
}
