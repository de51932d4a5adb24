package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Setting;

/** Logins of the demo operators with passwords that are made anew at each start and told once; refused outside demo mode. */
@Dependent
public class DemoLogins {

    @Inject SecurityQueries queries;
    @Inject Clock clock;

    /** Makes the login when it is missing. Returns its new password, the only time that anybody sees it. */
    @Transactional
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
