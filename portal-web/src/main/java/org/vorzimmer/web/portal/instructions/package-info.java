/** What a customer's people say of their callers: instructions, status and simulator on their own pages, and the office's look at the same. */
package org.vorzimmer.web.portal.instructions;
