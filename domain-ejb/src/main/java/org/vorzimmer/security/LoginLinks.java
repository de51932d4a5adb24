package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.shared.Role;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantLinks;

/** Mails about a login: links to set a password, and notes of what was changed. The link only shows a page; its form acts. */
@Dependent
class LoginLinks {

    static final String ABOUT = "LOGIN";

    private static final int LINKS_PER_HOUR = 3;
    private static final Set<String> CUSTOMERS = Set.of(Role.CUSTOMER_ADMIN, Role.CUSTOMER_USER);

    @Inject SecurityQueries queries;
    @Inject OutboxService outbox;
    @Inject TenantLinks links;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    /** For somebody who asked without being signed in: at most three an hour, so that nobody's mailbox can be filled. */
    void sendIfAsked(Login login) {
        if (!login.mayBeSetUp(clock.instant()) || !hasRoom(login.getId())) {
            return;
        }
        queries.save(new LoginEvent(login, LoginEvent.Kind.RESET_ASKED, clock.instant()));
        send(login, login.isInvited() ? LoginToken.Purpose.INVITATION : LoginToken.Purpose.RESET);
    }

    boolean hasRoom(long login) {
        return queries.linksSince(login, clock.instant().minus(Duration.ofHours(1))) < LINKS_PER_HOUR;
    }

    void invite(Login login) {
        send(login, LoginToken.Purpose.INVITATION);
    }

    private void send(Login login, LoginToken.Purpose purpose) {
        String token = SecretToken.forLink();
        queries.save(new LoginToken(login, purpose, token, clock.instant()));
        boolean invited = purpose == LoginToken.Purpose.INVITATION;
        mail(login, invited ? "invitation" : "reset", links.to("/portal/security/reset-password.xhtml?token=" + token));
    }

    void tellPasswordChanged(Login login) {
        mail(login, "passwordChanged", links.to("/portal/security/forgot-password.xhtml"));
    }

    void tellSecondFactorOn(Login login) {
        mail(login, "secondFactorOn", links.to("/portal/login.xhtml"));
    }

    void tellSecondFactorOff(Login login) {
        mail(login, "secondFactorOff", links.to("/portal/login.xhtml"));
    }

    private void mail(Login login, String name, String link) {
        MailText text = MailText.of("security", name, login.getLanguage(), Map.of(
                "name", login.getDisplayName(), "login", login.getLoginName(), "tenant", directory.byId(tenant.get()).getName(), "link", link));
        Mail mail = Mail.to(login.getEmail(), "security." + name, text).about(ABOUT, login.getId());
        outbox.enqueue(login.getRoles().stream().anyMatch(CUSTOMERS::contains) ? mail : mail.toStaff());
    }
}
