package org.vorzimmer.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vorzimmer.shared.Setting;

/** Full addresses of pages for mails, built from the tenant's main host name and never from what a request claims to be. */
@Dependent
public class TenantLinks {

    @Inject CurrentTenant tenant;
    @Inject TenantDirectory directory;

    /** @param path begins with a slash, such as {@code /portal/login.xhtml} */
    public String to(String path) {
        return address(directory.mainHost(tenant.get()), Setting.TLS.isTrue(), Setting.HTTP_PORT.asInt(), path);
    }

    /** Behind TLS browsers come through a proxy at its standard port; without it they come to this port. */
    static String address(String host, boolean tls, int port, String path) {
        if (tls) {
            return "https://" + host + path;
        }
        return "http://" + host + (port == 80 ? "" : ":" + port) + path;
    }
}
