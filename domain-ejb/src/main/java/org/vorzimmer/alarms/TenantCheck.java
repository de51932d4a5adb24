package org.vorzimmer.alarms;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** A check that looks at each tenant by itself: one that cannot be looked at keeps no other from it. */
abstract class TenantCheck implements AlarmCheck {

    private static final Logger LOG = Logger.getLogger(TenantCheck.class.getName());

    @Inject TenantDirectory tenants;
    @Inject CurrentTenant current;

    /** Called with the tenant bound to the thread. */
    abstract List<OperatorAlert> look(Tenant tenant);

    @Override
    public List<OperatorAlert> look() {
        List<OperatorAlert> found = new ArrayList<>();
        for (Tenant tenant : tenants.all()) {
            try {
                current.runAs(tenant.getId(), () -> found.addAll(look(tenant)));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, getClass().getSimpleName() + " failed for tenant " + tenant.getId() + "; the others are looked at", e);
            }
        }
        return found;
    }
}
