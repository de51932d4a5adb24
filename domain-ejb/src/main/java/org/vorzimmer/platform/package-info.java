/**
 * What the platform's own people do: make and change operators, move the demo's clock, look at alarms; and the demo's five operators.
 * It sees no personal data of any tenant.
 */
package org.vorzimmer.platform;
