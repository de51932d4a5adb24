package org.vorzimmer.leads;

import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Goes through the current tenant's promised calls that have begun or are about to; may be called as often as one likes. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallbackRun {

    private static final System.Logger LOG = System.getLogger(CallbackRun.class.getName());

    @Inject CallbackStep step;

    /** A call that somebody fails at does not keep the others waiting; it comes again in a minute. */
    public void remind() {
        for (long time : step.due()) {
            try {
                step.take(time);
            } catch (RuntimeException e) {
                LOG.log(WARNING, "Promised call " + time + " not looked at", e);
            }
        }
    }
}
