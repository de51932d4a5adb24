/**
 * Logins of customers, staff and platform admins: sign-in, sessions, second factor, throttling, temporary passwords and invitations.
 * Owns the tables {@code logins}, {@code login_roles}, {@code login_sessions}, {@code login_events}, {@code login_tokens} and {@code recovery_codes}.
 * A login holds no customer id: the customers feature owns which customer a login belongs to. It knows nothing of HTTP.
 */
package org.vorzimmer.security;
