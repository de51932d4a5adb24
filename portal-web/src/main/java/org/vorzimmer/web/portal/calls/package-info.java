/** The customer's pages of its calls and notes, and the office's list of calls. */
package org.vorzimmer.web.portal.calls;
