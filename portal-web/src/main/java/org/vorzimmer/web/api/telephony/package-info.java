/** What telephone systems tell of calls: the wire format, and the one resource that takes it. */
package org.vorzimmer.web.api.telephony;
