/** The personal page of a trial, opened by a code from a mail. */
package org.vorzimmer.web.site.trials;
