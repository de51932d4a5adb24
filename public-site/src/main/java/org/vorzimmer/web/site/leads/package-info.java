/** The forms for visitors, contact and callback: they work without script and without a cookie, keep what was typed, and take the same form only once. */
package org.vorzimmer.web.site.leads;
