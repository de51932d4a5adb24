package org.vorzimmer.notification;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** Mails that the mail catcher holds back while no mail server is set, for the office to read instead of the recipient. */
@Stateless
@RolesAllowed({TENANT_ADMIN, OFFICE_LEAD, PLATFORM_ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaughtMailService {

    @Inject CaughtMailbox mailbox;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;

    public boolean isOn() {
        return ImapServer.mailCatcher().isPresent();
    }

    public List<CaughtMail> list() {
        return ImapServer.mailCatcher().map(server -> mailbox.list(server, slug())).orElse(List.of());
    }

    public CaughtMail find(long uid) {
        return ImapServer.mailCatcher().flatMap(server -> mailbox.one(server, slug(), uid))
                .orElseThrow(() -> new NotFoundException(CaughtMail.class, uid));
    }

    /** @param number place of the file among those of the mail, from zero */
    public MailFile file(long uid, int number) {
        return ImapServer.mailCatcher().filter(server -> number >= 0).flatMap(server -> mailbox.file(server, slug(), uid, number))
                .orElseThrow(() -> new NotFoundException(CaughtMail.class, uid));
    }

    public void delete(long uid) {
        ImapServer.mailCatcher().ifPresent(server -> mailbox.delete(server, slug(), List.of(uid), Instant.MAX));
    }

    private String slug() {
        return directory.byId(tenant.get()).getSlug();
    }
}
