package org.vorzimmer.web.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.platform.TenantAdminService;
import org.vorzimmer.platform.TenantOverview;

/** All operators of the installation. */
@Named
@RequestScoped
public class TenantListView {

    @Inject TenantAdminService tenants;

    private List<TenantOverview> all;

    public List<TenantOverview> getAll() {
        if (all == null) {
            all = tenants.all();
        }
        return all;
    }
}
