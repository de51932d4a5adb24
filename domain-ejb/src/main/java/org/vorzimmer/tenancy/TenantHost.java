package org.vorzimmer.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A host name under which a tenant is reached; one of them is the primary name that links in mails use. */
@Entity
@Table(name = "tenant_hosts")
public class TenantHost {

    @Id
    @NotNull @Pattern(regexp = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*", message = "{tenant.host}")
    private String host;

    @Column(name = "tenant_id", updatable = false)
    private int tenant;

    @Column(name = "is_main")
    private boolean main;

    protected TenantHost() {
    } // for JPA

    public TenantHost(TenantId tenant, String host, boolean main) {
        this.tenant = tenant.value();
        this.host = host;
        this.main = main;
    }

    public String getHost() {
        return host;
    }

    public TenantId getTenant() {
        return new TenantId(tenant);
    }

    public boolean isMain() {
        return main;
    }
}
