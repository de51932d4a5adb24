package org.vorzimmer.calls;

import java.util.Optional;
import org.vorzimmer.directory.KnownCaller;
import org.vorzimmer.shared.PhoneNumber;

/**
 * Who called.
 *
 * @param number null when it is withheld
 * @param name as the customer's directory has it; null for a stranger
 */
public record Caller(PhoneNumber number, String name) {

    static final Caller UNKNOWN = new Caller(null, null);

    static Caller of(PhoneNumber number, Optional<KnownCaller> known) {
        return new Caller(number, known.map(KnownCaller::displayName).orElse(null));
    }
}
