package org.vorzimmer.newsletter;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantId;

/** Says every ten seconds that issues may be due, so that a minute's share leaves evenly. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class NewsletterTimer {

    private static final System.Logger LOG = System.getLogger(NewsletterTimer.class.getName());

    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;
    @Inject NewsletterRun run;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "newsletter")
    void oftenEnough() {
        try {
            directory.all().stream().filter(one -> !one.isPlatform()).map(Tenant::getId).forEach(this::send);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "Newsletters not looked at", e);
        }
    }

    private void send(TenantId of) {
        try {
            tenant.runAs(of, () -> run.due().forEach(issue -> {
                while (run.step(issue) == Throttle.MOST_AT_ONCE) {
                    // the next share of the same minute, in a transaction of its own
                }
            }));
        } catch (RuntimeException e) {
            LOG.log(WARNING, "Newsletter of tenant " + of + " not sent", e);
        }
    }
}
