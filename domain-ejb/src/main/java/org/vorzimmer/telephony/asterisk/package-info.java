/**
 * Hears of calls from a tenant's own Asterisk server by its manager interface (AMI) and hands them to the same intake as signed requests. Owns the
 * table {@code asterisk_servers}. One node of all is connected to a server; which one, a lease in its row says. Only by TLS, or on the same machine.
 */
package org.vorzimmer.telephony.asterisk;
