package org.vorzimmer.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.vorzimmer.shared.AccessDeniedException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;

/** What every signed-in person may do with their own login: no role is asked for, but how far the sign-in has come. */
@Stateless
@PermitAll
public class OwnAccountService {

    /** How a change of the password ended; no exception, because a wrong try must be counted. */
    public enum Outcome { DONE, WRONG_PASSWORD, NEW_NOT_GOOD }

    private static final Set<String> LANGUAGES = Set.of("de", "en");

    @Inject SecurityQueries queries;
    @Inject CurrentUser user;
    @Inject SignInProgress progress;
    @Inject LoginLinks links;
    @Inject Clock clock;

    public Login me() {
        requireStage(LoginSession.Stage.COMPLETE);
        Login login = queries.login(user.get().loginId()).orElseThrow(() -> new NotFoundException(Login.class, user.get().loginId()));
        login.getRoles();
        return login;
    }

    /** Ends all other sessions and moves this one to its next step. */
    public Outcome changePassword(String current, String wanted) {
        requireStage(LoginSession.Stage.NEW_PASSWORD, LoginSession.Stage.COMPLETE);
        Instant now = clock.instant();
        Login login = queries.loginLocked(user.get().loginId()).orElseThrow(() -> new NotFoundException(Login.class, user.get().loginId()));
        boolean right = login.passwordIs(current);
        if (!right || login.isBlocked(now)) {
            login.countFailure(now);
            return Outcome.WRONG_PASSWORD;
        }
        if (!PasswordRules.accepts(wanted, login.getLoginName()) || wanted.equals(current)) {
            return Outcome.NEW_NOT_GOOD;
        }
        login.setOwnPassword(wanted);
        LoginSession session = session(user.get().sessionId());
        if (session.getStage() == LoginSession.Stage.NEW_PASSWORD) {
            session.enter(progress.next(login));
        }
        queries.flush();
        queries.spendTokens(login.getId(), now);
        queries.endAll(login.getId(), user.get().sessionId(), now);
        queries.save(new LoginEvent(login, LoginEvent.Kind.PASSWORD_CHANGED, now));
        links.tellPasswordChanged(login);
        return Outcome.DONE;
    }

    public void changeProfile(String displayName, String language) {
        Login login = me();
        if (displayName == null || displayName.isBlank() || displayName.length() > 120 || !LANGUAGES.contains(language)) {
            throw new InvalidInputException("security.profile.invalid", "profile");
        }
        login.rename(displayName.strip());
        login.speak(language);
    }

    /** Where I am signed in, the newest first. */
    public List<LoginSession> sessions() {
        requireStage(LoginSession.Stage.COMPLETE);
        return queries.openSessions(user.get().loginId());
    }

    public void endSession(long sessionId) {
        requireStage(LoginSession.Stage.COMPLETE);
        LoginSession session = session(sessionId);
        if (!session.login().getId().equals(user.get().loginId())) {
            throw new NotFoundException(LoginSession.class, sessionId); // another person's number is as unknown as none
        }
        queries.end(sessionId, clock.instant());
        queries.save(new LoginEvent(session.login(), LoginEvent.Kind.SIGNED_OUT, clock.instant()));
    }

    /** Signs out everywhere but here. */
    public int endOtherSessions() {
        requireStage(LoginSession.Stage.COMPLETE);
        return queries.endAll(user.get().loginId(), user.get().sessionId(), clock.instant());
    }

    private LoginSession session(long id) {
        return queries.session(id).orElseThrow(() -> new NotFoundException(LoginSession.class, id));
    }

    private void requireStage(LoginSession.Stage... allowed) {
        if (!List.of(allowed).contains(user.get().stage())) {
            throw new AccessDeniedException("Sign-in is at " + user.get().stage());
        }
    }
}
