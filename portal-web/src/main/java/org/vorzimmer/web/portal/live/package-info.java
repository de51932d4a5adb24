/**
 * Brings {@link org.vorzimmer.live.LiveEvent}s to the open pages of this node by one web socket per page; the socket only pushes. Not
 * {@code f:websocket}: it keeps beans in the HTTP session that another node cannot read, and a sign-in would end with its node.
 */
package org.vorzimmer.web.portal.live;
