package org.vorzimmer.signup;

import java.time.Instant;
import java.util.List;
import org.vorzimmer.agreements.PreparedAcceptance;
import org.vorzimmer.contracts.PreparedContract;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.mandates.PreparedMandate;

/** Everything that an order stores, rendered before its transaction. */
record SignUpPapers(String submission, Instant orderedAt, CustomerData customer, PreparedContract contract, PreparedMandate mandate, List<PreparedAcceptance> acceptances) {
}
