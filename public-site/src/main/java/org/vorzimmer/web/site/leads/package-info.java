/** The contact form: works without script and without a cookie, keeps what was typed, and takes the same form only once. */
package org.vorzimmer.web.site.leads;
