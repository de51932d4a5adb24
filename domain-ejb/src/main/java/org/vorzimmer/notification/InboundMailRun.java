package org.vorzimmer.notification;

import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantSettings;

/** Empties the current tenant's mailbox: one transaction for each mail, which is deleted only after that was committed. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InboundMailRun {

    private static final System.Logger LOG = System.getLogger(InboundMailRun.class.getName());

    @Inject InboundMailStep step;
    @Inject TenantDirectory directory;
    @Inject TenantSettings settings;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    /** Returns how many mails were handed over. */
    public int readNew() {
        Optional<ImapServer> server = ImapServer.ofTenant(directory.byId(tenant.get()).getSlug(), settings.all(),
                name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
        return server.map(mailbox -> new InboundMailbox(mailbox, clock).empty(this::take, step::removed)).orElse(0);
    }

    /** A mail that somebody fails at stays in the mailbox and does not keep the others waiting. */
    private boolean take(InboundMail mail) {
        try {
            return step.take(mail);
        } catch (RuntimeException e) {
            LOG.log(WARNING, "A mail to tenant " + tenant.get() + " was not taken; it stays in the mailbox", e);
            return false;
        }
    }
}
