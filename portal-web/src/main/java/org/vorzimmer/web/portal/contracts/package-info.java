/** Contracts in the office: the list, one contract with its history, and the forms that conclude, change and end it. */
package org.vorzimmer.web.portal.contracts;
