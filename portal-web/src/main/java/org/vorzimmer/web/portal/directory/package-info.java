/**
 * Pages of a customer's directory: the list, one contact, a file that is taken over, and those who seem to be the same. A customer's people open
 * them for their own customer, the office for the one that the address names.
 */
package org.vorzimmer.web.portal.directory;
