/** The proof of what runs did: entries without personal data, sealed one by one into a chain with a segment per year. */
package org.vorzimmer.retention.ledger;
