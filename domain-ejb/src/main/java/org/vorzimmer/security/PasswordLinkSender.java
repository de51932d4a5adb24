package org.vorzimmer.security;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Looks for the login and sends its link on another thread, so that the asking page answers in the same time for everybody. */
@Stateless
@PermitAll
public class PasswordLinkSender {

    private static final System.Logger LOG = System.getLogger(PasswordLinkSender.class.getName());

    @Inject SecurityQueries queries;
    @Inject LoginLinks links;
    @Inject CurrentTenant tenant;

    @Asynchronous
    public void send(TenantId of, String name) {
        try {
            tenant.runAs(of, () -> queries.byNameLocked(name.strip().toLowerCase(Locale.ROOT)).ifPresent(links::sendIfAsked));
        } catch (RuntimeException e) {
            LOG.log(WARNING, "Link for a password not sent", e);
            throw e;
        }
    }
}
