package org.vorzimmer.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vorzimmer.shared.AfterTransaction;
import org.vorzimmer.tenancy.CurrentTenant;

/** Where services say that something changed which open pages of the current tenant may show. */
@ApplicationScoped
public class Live {

    @Inject CurrentTenant tenant;
    @Inject AfterTransaction after;
    @Inject DataGrid grid;

    /**
     * Told after the current transaction has committed, and never if it does not; at once when there is none. A message may be lost when a
     * node dies, so a page must be right after a reload without it.
     */
    public void publish(String channel, String payload) {
        LiveEvent event = new LiveEvent(tenant.get(), channel, payload);
        after.committed(() -> grid.send(event));
    }
}
