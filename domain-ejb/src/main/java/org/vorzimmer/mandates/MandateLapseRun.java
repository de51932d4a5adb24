package org.vorzimmer.mandates;

import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the current tenant's mandates lapse under which nothing was collected for 36 months; may be called as often as one likes. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MandateLapseRun {

    private static final System.Logger LOG = System.getLogger(MandateLapseRun.class.getName());

    @Inject MandateLapseStep step;

    /** One that fails keeps no other waiting; it comes again at the next time. */
    public void execute() {
        for (long id : step.candidates()) {
            try {
                step.lapse(id);
            } catch (RuntimeException e) {
                LOG.log(WARNING, "Mandate " + id + " not looked at", e);
            }
        }
        step.tellDocuments();
    }
}
