package org.vorzimmer.it.architecture;

import java.util.Set;

/** What may be called by everybody, visitors included: each new entry is a decision. */
final class OpenMethods {

    static final Set<String> LIST = Set.of(
            // Written to by every service; shows nothing.
            "Audit.*",
            // Host names and names of tenants are public.
            "TenantDirectory.*",
            "TenantSettings.all", "TenantSettings.get", "TenantSettings.list",
            // Nobody is signed in before the sign-in.
            "SignInService.*");

    private OpenMethods() {
    }
}
