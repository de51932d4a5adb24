/** What telephone systems tell over HTTP. */
package org.vorzimmer.it.telephony;
