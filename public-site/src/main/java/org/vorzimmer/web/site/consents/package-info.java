/** What a visitor has agreed to, seen and withdrawn by a link from a mail, and the list of cookies. */
package org.vorzimmer.web.site.consents;
