package org.vorzimmer.content;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantId;

/** Says when the privacy notices are compared with what they promise: each minute, tenant by tenant. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {

    private static final System.Logger LOG = System.getLogger(NoticeTimer.class.getName());

    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;
    @Inject NoticeRun run;

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false, info = "notices")
    void everyMinute() {
        try {
            directory.all().stream().map(Tenant::getId).forEach(this::keep);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "Privacy notices not looked at", e);
        }
    }

    private void keep(TenantId of) {
        for (TextLanguage language : TextLanguage.values()) {
            try {
                tenant.runAs(of, () -> run.keep(language)
                        .ifPresent(number -> LOG.log(INFO, "Privacy notice of tenant {0}: version {1} in {2}", of, number, language)));
            } catch (ConflictException e) {
                LOG.log(INFO, "Privacy notice of tenant {0} was published by another node", of);
            } catch (RuntimeException e) {
                LOG.log(ERROR, "Privacy notice of tenant " + of + " not compared", e);
            }
        }
    }
}
