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
        boolean tls = Setting.TLS.isTrue();
        return address(directory.mainHost(tenant.get()), tls, (tls ? Setting.HTTPS_PORT : Setting.HTTP_PORT).asInt(), path);
    }

    /** The full address of a page; the usual port of its scheme is left out. */
    public static String address(String host, boolean tls, int port, String path) {
        return (tls ? "https://" : "http://") + host + (port == (tls ? 443 : 80) ? "" : ":" + port) + path;
    }
}
