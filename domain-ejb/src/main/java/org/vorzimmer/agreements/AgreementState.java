package org.vorzimmer.agreements;

import java.util.Optional;

/**
 * How a customer stands to an agreement.
 *
 * @param needed whether the customer must have it
 * @param latest what was accepted last
 * @param newer number of the version that counts now when it is another text than the accepted one; 0 otherwise
 */
public record AgreementState(Agreement agreement, boolean needed, Optional<Acceptance> latest, int newer) {

    public boolean isMissing() {
        return needed && latest.isEmpty();
    }

    public boolean isOutdated() {
        return newer > 0;
    }

    /** Null as long as it was not accepted; for pages. */
    public Acceptance getAccepted() {
        return latest.orElse(null);
    }
}
