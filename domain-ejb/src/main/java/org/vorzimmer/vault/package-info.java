/**
 * Sealed texts: AES-256-GCM with a key per lead, trial or customer, so that destroying the key makes every copy of the text unreadable,
 * yesterday's dump included. Owns the tables {@code subject_keys}, {@code tenant_keys} and {@code destroyed_keys} in a database of its own,
 * reached by plain JDBC under its own account, and the mirror folder of wrapped keys. Tenant keys that are never destroyed with a customer
 * serve statutory documents and the search over sealed text. Features tell by {@link org.vorzimmer.vault.KeyOwner} which keys are in use.
 * It may not know what a text is about, nor any feature but personaldata; it reports trouble as an
 * {@link org.vorzimmer.shared.OperatorAlert}.
 */
package org.vorzimmer.vault;
