/** A tenant administrator's page for the settings of the own tenant. */
package org.vorzimmer.web.portal.tenant;
