package org.vorzimmer.signup;

import java.time.Instant;
import java.util.List;
import org.vorzimmer.agreements.PreparedAcceptance;
import org.vorzimmer.contracts.PreparedContract;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.mandates.PreparedMandate;

/**
 * Everything that an order stores, rendered before its transaction.
 *
 * @param offer number of the row of the offer that is accepted; null where the list counts
 */
record SignUpPapers(String submission, Instant orderedAt, CustomerData customer, Long offer, PreparedContract contract, PreparedMandate mandate, List<PreparedAcceptance> acceptances) {
}
