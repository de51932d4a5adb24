/** What surrounds every page of the portal: the side navigation's counters and the menu of the signed-in person. */
package org.vorzimmer.web.portal.nav;
