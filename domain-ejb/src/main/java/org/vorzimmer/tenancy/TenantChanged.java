package org.vorzimmer.tenancy;

/** A tenant was made or its name, hosts, status or settings were changed. */
public record TenantChanged(TenantId tenant) {
}
