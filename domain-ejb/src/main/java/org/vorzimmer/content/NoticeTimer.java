package org.vorzimmer.content;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.shared.ClockMoved;
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
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
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

    /** A moved clock may have brought another policy or version in force. */
    public void clockMoved(@Observes ClockMoved moved) {
        everyMinute();
    }

    private void keep(TenantId of) {
        for (TextLanguage language : TextLanguage.values()) {
            TextKind.promises().forEach(kind -> keep(of, kind, language));
        }
    }

    private void keep(TenantId of, TextKind kind, TextLanguage language) {
        try {
            tenant.runAs(of, () -> run.keep(kind, language)
                    .ifPresent(number -> LOG.log(INFO, "Text {0} of tenant {1}: version {2} in {3}", kind, of, number, language)));
        } catch (ConflictException e) {
            LOG.log(INFO, "Text {0} of tenant {1} was published by another node", kind, of);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "Text " + kind + " of tenant " + of + " not compared", e);
        }
    }
}
