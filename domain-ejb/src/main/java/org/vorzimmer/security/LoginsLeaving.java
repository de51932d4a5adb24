package org.vorzimmer.security;

import java.util.Set;

/** These logins are about to be erased, in the transaction of the sweeper: whoever refers to them lets go of their numbers now. */
public record LoginsLeaving(Set<Long> logins) {
}
