package org.vorzimmer.security;

import java.io.Serializable;
import java.util.Set;
import org.vorzimmer.tenancy.TenantId;

/** Who a valid session belongs to, as the web modules and {@link CurrentUser} need it. */
public record SignedIn(TenantId tenant, long sessionId, long loginId, String displayName, String language,
        LoginSession.Stage stage, Set<String> roles) implements Serializable {

    /** Roles count only once the sign-in is complete. */
    public Set<String> effectiveRoles() {
        return stage == LoginSession.Stage.COMPLETE ? roles : Set.of();
    }

    /** Name under which the container knows the caller. */
    public String principal() {
        return tenant + ":" + loginId;
    }
}
