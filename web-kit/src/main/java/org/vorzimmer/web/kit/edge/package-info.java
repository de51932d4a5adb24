/**
 * What happens to every request before a page sees it and to every fault after it: tenant by host name, request id, security headers,
 * the client's true address, error pages that show an incident number and never a trace. Used by both web applications.
 */
package org.vorzimmer.web.kit.edge;
