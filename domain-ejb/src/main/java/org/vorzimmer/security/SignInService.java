package org.vorzimmer.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Sign-in and the check of each request's session; open to all because nobody is signed in before. */
@Stateless
@PermitAll
public class SignInService {

    @Inject SecurityQueries queries;
    @Inject SignInProgress progress;
    @Inject TenantSettings settings;
    @Inject AddressThrottle throttle;
    @Inject Clock clock;

    /**
     * Opens a session when name and password are right. Empty for every reason to refuse: the caller shows one sentence for all of them.
     *
     * @param address where the request comes from; used in memory only
     * @param device browser and system in words
     */
    public Optional<SignedIn> signIn(String name, String password, String address, String device) {
        Instant now = clock.instant();
        Optional<Login> found = queries.byNameLocked(name == null ? "" : name.strip().toLowerCase(Locale.ROOT));
        boolean roomLeft = throttle.allows(address);
        if (found.isEmpty()) {
            PasswordHash.matches(password, null);
            return Optional.empty();
        }
        Login login = found.get();
        boolean wasBlocked = login.isBlocked(now);
        if (!login.accepts(password, now) || !roomLeft) {
            if (!wasBlocked && roomLeft) {
                // What is refused for its address tells the sender nothing about the password, so it costs the login nothing.
                login.countFailure(now);
            }
            queries.save(new LoginEvent(login, wasBlocked || !roomLeft ? LoginEvent.Kind.BLOCKED : LoginEvent.Kind.REFUSED, now));
            return Optional.empty();
        }
        if (!login.isSecondFactorOn()) {
            // Else a known password would give new tries at the second factor without end.
            login.countSuccess();
        }
        LoginSession session = queries.save(new LoginSession(login, progress.first(login), device, now));
        queries.save(new LoginEvent(login, LoginEvent.Kind.SIGNED_IN, now));
        return Optional.of(progress.describe(session));
    }

    /** The person behind a session of the current tenant, or empty when it was ended, timed out, or its login may no longer enter. */
    public Optional<SignedIn> check(long sessionId) {
        Instant now = clock.instant();
        Optional<LoginSession> found = queries.session(sessionId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LoginSession session = found.get();
        if (!session.isOpen(now, progress.idle(), absolute())) {
            queries.end(sessionId, session.timedOutAt(progress.idle(), absolute()));
            return Optional.empty();
        }
        if (!session.login().mayEnter(now)) {
            queries.end(sessionId, now);
            return Optional.empty();
        }
        queries.seen(sessionId, now, now.minus(LoginSession.SEEN_STEP));
        return Optional.of(progress.describe(session));
    }

    public void signOut(long sessionId) {
        queries.session(sessionId).ifPresent(session -> {
            queries.end(sessionId, clock.instant());
            queries.save(new LoginEvent(session.login(), LoginEvent.Kind.SIGNED_OUT, clock.instant()));
        });
    }

    private Duration absolute() {
        return Duration.ofHours(Long.parseLong(settings.get(TenantSetting.SESSION_ABSOLUTE_HOURS)));
    }
}
