package org.vorzimmer.security;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.tenancy.TenantId;

/** Who a valid session belongs to, as the web modules and {@link CurrentUser} need it. */
public record SignedIn(TenantId tenant, long sessionId, long loginId, String displayName, String language,
        LoginSession.Stage stage, Set<String> roles, Duration idle) implements Serializable {

    /** Roles count only once the sign-in is complete. */
    public Set<String> effectiveRoles() {
        return stage == LoginSession.Stage.COMPLETE ? roles : Set.of();
    }

    /** Name under which the container knows the caller. */
    public String principal() {
        return tenant + ":" + loginId;
    }

    /** The tenant of a {@linkplain #principal() caller's name}; empty for a name that was not made here. */
    public static Optional<TenantId> tenantOf(String principal) {
        int colon = principal.indexOf(':');
        try {
            return colon < 0 ? Optional.empty() : Optional.of(new TenantId(Integer.parseInt(principal.substring(0, colon))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
