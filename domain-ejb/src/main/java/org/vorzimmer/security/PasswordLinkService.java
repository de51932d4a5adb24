package org.vorzimmer.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent;
import org.vorzimmer.tenancy.CurrentTenant;

/** Passwords set by a link from a mail; open to all because nobody is signed in when the password is gone. */
@Stateless
@PermitAll
public class PasswordLinkService {

    /** How the use of a link ended. */
    public enum Outcome { DONE, LINK_NOT_GOOD, PASSWORD_NOT_GOOD }

    /** What the page behind a good link shows. */
    public record Link(LoginToken.Purpose purpose, String loginName) {
    }

    @Inject SecurityQueries queries;
    @Inject PasswordLinkSender sender;
    @Inject LoginLinks links;
    @Inject AddressThrottle throttle;
    @Inject Audit audit;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    /** Answers at once and always the same: whether the name is known shows neither in words nor in time, because another thread looks. */
    public void ask(String name, String address) {
        if (throttle.allows(address)) {
            sender.send(tenant.get(), name == null ? "" : name);
        }
    }

    /** Only looks: opening the link changes nothing, however often mail scanners do. */
    public Optional<Link> look(String token) {
        return queries.token(hashOf(token)).filter(found -> found.isGood(clock.instant()))
                .map(found -> new Link(found.getPurpose(), found.login().getLoginName()));
    }

    /** Sets the password, spends every link of the login and ends its sessions. The second factor stays. */
    public Outcome redeem(String token, String password) {
        Instant now = clock.instant();
        Optional<LoginToken> found = queries.tokenLocked(hashOf(token)).filter(stored -> stored.isGood(now));
        if (found.isEmpty()) {
            return Outcome.LINK_NOT_GOOD;
        }
        Login login = found.get().login();
        if (!PasswordRules.accepts(password, login.getLoginName())) {
            return Outcome.PASSWORD_NOT_GOOD;
        }
        login.setOwnPassword(password);
        queries.flush();
        queries.spendTokens(login.getId(), now);
        queries.endAll(login.getId(), 0, now);
        queries.save(new LoginEvent(login, LoginEvent.Kind.PASSWORD_CHANGED, now));
        if (found.get().getPurpose() == LoginToken.Purpose.RESET) {
            links.tellPasswordChanged(login);
        }
        audit.record(login.getId(), "login.passwordByLink", LoginLinks.ABOUT + ":" + login.getId(), null, AuditEvent.Outcome.DONE);
        return Outcome.DONE;
    }

    private static String hashOf(String token) {
        return SecretToken.hash(token == null ? "" : token);
    }
}
