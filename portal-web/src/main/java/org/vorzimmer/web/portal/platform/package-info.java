/** Pages of the platform's own administrators: tenants, alarms, clock, the kit's parts. They show no tenant's personal data. */
package org.vorzimmer.web.portal.platform;
