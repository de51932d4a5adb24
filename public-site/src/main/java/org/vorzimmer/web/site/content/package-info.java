/** The pages that a visitor reads: addresses in German, one file per page, rendered once and then served from memory until the texts change. */
package org.vorzimmer.web.site.content;
