package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import org.vorzimmer.security.LoginSession.Stage;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Which step a sign-in has reached, and what the rest of the program is told about it. */
@Dependent
class SignInProgress {

    @Inject CurrentTenant tenant;
    @Inject TenantSettings settings;

    Stage first(Login login) {
        return login.isSecondFactorOn() ? Stage.SECOND_FACTOR : next(login);
    }

    /** What comes once the second factor was given or is not needed. */
    Stage next(Login login) {
        if (login.isPasswordTemporary()) {
            return Stage.NEW_PASSWORD;
        }
        return !login.isSecondFactorOn() && demandsSecondFactor(login.getRoles()) ? Stage.ENROL_SECOND_FACTOR : Stage.COMPLETE;
    }

    boolean demandsSecondFactor(Collection<String> roles) {
        return settings.list(TenantSetting.SECOND_FACTOR_ROLES).stream().anyMatch(roles::contains);
    }

    SignedIn describe(LoginSession session) {
        Login login = session.login();
        return new SignedIn(tenant.get(), session.getId(), login.getId(), login.getDisplayName(), login.getLanguage(), session.getStage(), login.getRoles(), idle());
    }

    /** How long a person may be away before a session ends. */
    Duration idle() {
        return Duration.ofMinutes(Long.parseLong(settings.get(TenantSetting.SESSION_IDLE_MINUTES)));
    }
}
