/** Sign-in pages and the mechanism that tells the container on each request who is there. */
package org.vorzimmer.web.portal.security;
