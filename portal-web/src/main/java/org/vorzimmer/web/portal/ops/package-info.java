/** What this application adds to the server's health and metrics; who may see it is decided before, by the root application's filter. */
package org.vorzimmer.web.portal.ops;
