/** Telephony in the office: numbers and whose they are, extensions, keys of telephone systems and the connection to an Asterisk server. */
package org.vorzimmer.web.portal.telephony;
