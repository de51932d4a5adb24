/**
 * The access log in the application's own hands: which fields of a request are kept decides the tenant's policy, for some tenants none at all.
 * Addresses are stored as pseudonyms keyed per tenant and day; the day's key lies in the vault and is destroyed with the day's entries.
 * Written off the request's thread from a bounded queue; what does not fit is dropped and counted. Owns the tables {@code access_entries},
 * {@code access_day_keys} and {@code access_counts}. It is joined with nothing: no entry knows a login, a session or a form.
 */
package org.vorzimmer.accesslog;
