package org.vorzimmer.trials;

import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Goes through the current tenant's open trials: begin, remind, end; may be called as often as one likes. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialRun {

    private static final System.Logger LOG = System.getLogger(TrialRun.class.getName());

    @Inject TrialStep step;

    /** A trial that something fails at does not keep the others waiting; it comes again in a minute. */
    public void care() {
        for (long trial : step.open()) {
            try {
                step.take(trial);
            } catch (RuntimeException e) {
                LOG.log(WARNING, "Trial " + trial + " not looked at", e);
            }
        }
    }
}
