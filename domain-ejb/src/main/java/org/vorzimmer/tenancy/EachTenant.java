package org.vorzimmer.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** For timers: does the same for each tenant in turn; what fails for one is logged and keeps the others from nothing. */
@Dependent
public class EachTenant {

    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;

    /**
     * @param log of the timer
     * @param level for what fails: a fault of ours, or a warning where somebody else's server may be the reason
     * @param what is looked at, as the log says it, such as "Mandates"
     */
    public void run(System.Logger log, System.Logger.Level level, String what, Runnable work) {
        try {
            directory.all().forEach(one -> runFor(one.getId(), log, level, what, work));
        } catch (RuntimeException e) {
            log.log(level, what + " not looked at", e);
        }
    }

    private void runFor(TenantId one, System.Logger log, System.Logger.Level level, String what, Runnable work) {
        try {
            tenant.runAs(one, work);
        } catch (RuntimeException e) {
            log.log(level, what + " of tenant " + one + " not looked at", e);
        }
    }
}
