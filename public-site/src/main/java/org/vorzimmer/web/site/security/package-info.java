/** Nobody signs in on the public site; this says so to the container. */
package org.vorzimmer.web.site.security;
