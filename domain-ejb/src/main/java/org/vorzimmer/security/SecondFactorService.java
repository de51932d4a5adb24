package org.vorzimmer.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.AccessDeniedException;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;

/** The second factor of the person who signs in or is signed in; open to all roles because none is given before it. */
@Stateless
@PermitAll
public class SecondFactorService {

    /** What the authenticator app needs: the secret for typing and the address that the QR code says. */
    public record Enrolment(String secret, String address) {
    }

    @Inject SecurityQueries queries;
    @Inject CurrentUser user;
    @Inject SignInProgress progress;
    @Inject TotpSecrets secrets;
    @Inject LoginLinks links;
    @Inject Clock clock;

    /** Takes a code of the app or from paper; empty for a wrong, used or too often tried one. The new state wants a new session id. */
    public Optional<SignedIn> submit(String code) {
        require(LoginSession.Stage.SECOND_FACTOR);
        Instant now = clock.instant();
        Login login = loginLocked();
        LoginSession session = session();
        if (login.isBlocked(now) || !(acceptsTotp(login, code, now) || acceptsRecoveryCode(login, code, now))) {
            login.countFailure(now);
            queries.save(new LoginEvent(login, LoginEvent.Kind.SECOND_FACTOR_REFUSED, now));
            return Optional.empty();
        }
        login.countSuccess();
        session.enter(progress.next(login));
        return Optional.of(progress.describe(session));
    }

    /** The same secret until it is confirmed, so that reloading the page does not spoil what was scanned. */
    public Enrolment enrolment() {
        require(LoginSession.Stage.ENROL_SECOND_FACTOR, LoginSession.Stage.COMPLETE);
        Login login = loginLocked();
        if (login.isSecondFactorOn()) {
            throw new ConflictException("security.secondFactor.alreadyOn", "Second factor is on");
        }
        if (login.totpSecret() == null) {
            secrets.keep(login, Totp.newSecret());
        }
        byte[] secret = secrets.of(login);
        return new Enrolment(Totp.readable(secret), secrets.address(login, secret));
    }

    /** Switches the second factor on when the app's code is right; answers the recovery codes, which are shown this once. */
    public Optional<List<String>> confirm(String code) {
        require(LoginSession.Stage.ENROL_SECOND_FACTOR, LoginSession.Stage.COMPLETE);
        Instant now = clock.instant();
        Login login = loginLocked();
        if (login.isSecondFactorOn() || login.totpSecret() == null || !acceptsTotp(login, code, now)) {
            return Optional.empty();
        }
        login.confirmTotp(now);
        LoginSession session = session();
        if (session.getStage() == LoginSession.Stage.ENROL_SECOND_FACTOR) {
            session.enter(progress.next(login));
        }
        queries.save(new LoginEvent(login, LoginEvent.Kind.SECOND_FACTOR_ON, now));
        links.tellSecondFactorOn(login);
        return Optional.of(freshCodes(login, now));
    }

    /** Replaces all recovery codes; a code of the app proves that it is not somebody at an unlocked screen. */
    public Optional<List<String>> newRecoveryCodes(String code) {
        require(LoginSession.Stage.COMPLETE);
        Instant now = clock.instant();
        Login login = loginLocked();
        if (!login.isSecondFactorOn() || !tried(login, code, now)) {
            return Optional.empty();
        }
        return Optional.of(freshCodes(login, now));
    }

    /** False for a wrong code; refused where a role demands the second factor. */
    public boolean turnOff(String code) {
        require(LoginSession.Stage.COMPLETE);
        Instant now = clock.instant();
        Login login = loginLocked();
        if (progress.demandsSecondFactor(login.getRoles())) {
            throw new ConflictException("security.secondFactor.mandatory", "Second factor is mandatory");
        }
        if (!login.isSecondFactorOn() || !tried(login, code, now)) {
            return false;
        }
        login.dropTotp();
        queries.deleteRecoveryCodes(login.getId());
        queries.save(new LoginEvent(login, LoginEvent.Kind.SECOND_FACTOR_OFF, now));
        links.tellSecondFactorOff(login);
        return true;
    }

    public long recoveryCodesLeft() {
        require(LoginSession.Stage.COMPLETE);
        return queries.recoveryCodes(user.get().loginId());
    }

    public boolean isMandatory() {
        return progress.demandsSecondFactor(user.get().roles());
    }

    private boolean tried(Login login, String code, Instant now) {
        if (login.isBlocked(now) || !acceptsTotp(login, code, now)) {
            login.countFailure(now);
            return false;
        }
        return true;
    }

    private boolean acceptsTotp(Login login, String code, Instant now) {
        var step = Totp.stepOf(secrets.of(login), code, now);
        return step.isPresent() && login.useTotpStep(step.getAsLong());
    }

    private boolean acceptsRecoveryCode(Login login, String code, Instant now) {
        if (code == null || queries.useRecoveryCode(login.getId(), RecoveryCode.hash(code)) == 0) {
            return false;
        }
        queries.save(new LoginEvent(login, LoginEvent.Kind.RECOVERY_CODE_USED, now));
        return true;
    }

    private List<String> freshCodes(Login login, Instant now) {
        queries.deleteRecoveryCodes(login.getId());
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RecoveryCode.SET; i++) {
            String code = SecretToken.recoveryCode();
            queries.save(new RecoveryCode(login.getId(), code, now));
            codes.add(code);
        }
        return codes;
    }

    private Login loginLocked() {
        return queries.loginLocked(user.get().loginId()).orElseThrow(() -> new NotFoundException(Login.class, user.get().loginId()));
    }

    private LoginSession session() {
        return queries.session(user.get().sessionId()).orElseThrow(() -> new NotFoundException(LoginSession.class, user.get().sessionId()));
    }

    private void require(LoginSession.Stage... allowed) {
        if (!List.of(allowed).contains(user.get().stage())) {
            throw new AccessDeniedException("Sign-in is at " + user.get().stage());
        }
    }
}
