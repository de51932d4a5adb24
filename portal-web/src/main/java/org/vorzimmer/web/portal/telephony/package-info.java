/** The tenant's telephone numbers in the office: list, entry and removal. */
package org.vorzimmer.web.portal.telephony;
