/** The price page: what is offered today and what it would cost for a visitor's own calls. */
package org.vorzimmer.web.site.tariffs;
