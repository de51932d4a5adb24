/** What a customer's people see: their own customer, its contact data and the logins of their colleagues. It shows nothing of the office and of other customers. */
package org.vorzimmer.web.portal.my;
