package org.vorzimmer.security;

import java.util.Collection;
import org.vorzimmer.shared.ConflictException;

/** Sees to it that a tenant never loses its last administrator, who alone could give the role again. */
final class AdminGuard {

    private AdminGuard() {
    }

    /** @param admins everybody who has the role now, the one about to lose it among them */
    static void requireAnother(Collection<Login> admins, Login leaving) {
        boolean counts = admins.contains(leaving) && leaving.isLasting();
        boolean another = admins.stream().anyMatch(admin -> !admin.equals(leaving) && admin.isLasting());
        if (counts && !another) {
            throw new ConflictException("security.users.lastAdmin", "Login " + leaving.getId() + " is the last administrator");
        }
    }
}
