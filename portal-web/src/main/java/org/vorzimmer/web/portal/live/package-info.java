/** Brings {@link org.vorzimmer.live.LiveEvent}s to the open pages of this node by one web socket per page; the socket only pushes. */
package org.vorzimmer.web.portal.live;
