package org.vorzimmer.web.portal.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Names the audience that a page joins when it opens its socket; the tenant comes from the server, never from the browser. */
@Named
@RequestScoped
public class LiveChannels {

    @Inject CurrentTenant tenant;

    public String audience(String channel) {
        return audience(tenant.get(), channel);
    }

    static String audience(TenantId tenant, String channel) {
        return tenant + "/" + channel;
    }
}
