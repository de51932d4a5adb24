/** Customers in the office: the list, one customer's page, entry by hand and changes. */
package org.vorzimmer.web.portal.customers;
