package org.vorzimmer.retention;

import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Optional;
import org.vorzimmer.security.CurrentUser;

/** Who acts, where somebody does: timers have no request and therefore nobody. */
final class Actor {

    private Actor() { }

    static Optional<Long> loginId(CurrentUser user) {
        try {
            return Optional.ofNullable(user.loginIdOrNull());
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }
}
