/** The office's ledger of consents and the withdrawals that it takes down. */
package org.vorzimmer.web.portal.consents;
