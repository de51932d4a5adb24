/** The first page after signing in: what waits for this person today. */
package org.vorzimmer.web.portal.home;
