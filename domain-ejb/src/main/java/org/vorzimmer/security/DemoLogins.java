package org.vorzimmer.security;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Setting;

/** Logins of the demo operators with passwords that are made anew at each start and told once; refused outside demo mode. */
@Stateless
@RolesAllowed(SYSTEM)
public class DemoLogins {

    @Inject SecurityQueries queries;
    @Inject Clock clock;

    /** Makes the login when it is missing. Returns its new password, the only time that anybody sees it. */
    public String renew(EmailAddress email, String displayName, Collection<String> roles) {
        if (!Setting.DEMO.isTrue()) {
            throw new IllegalStateException("Demo logins exist in demo mode only");
        }
        Login login = queries.byName(email.loginKey())
                .orElseGet(() -> queries.save(new Login(email, displayName, roles, clock.instant())));
        String password = PasswordRules.random();
        login.setOwnPassword(password);
        return password;
    }
}
