/** SEPA mandates in the office: the list, one mandate's page with what can happen to it, those of a customer, and entry of a form on paper. */
package org.vorzimmer.web.portal.mandates;
