/**
 * Who owns a row: tenants, their host names and settings, the tenant bound to the current thread, and the entity managers that carry it
 * into every transaction. Owns the tables {@code tenants}, {@code tenant_hosts} and {@code tenant_settings}. The platform itself is a tenant of
 * kind PLATFORM, so that its admins sign in, get mail and are audited by the same code. Fires {@link org.vorzimmer.tenancy.TenantChanged}.
 * It may know no feature.
 */
package org.vorzimmer.tenancy;
