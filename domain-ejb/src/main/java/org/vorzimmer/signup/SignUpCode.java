package org.vorzimmer.signup;

import java.time.Instant;

/** How an address was proved: hash of the code that came back, when it was sent and when it came back. */
record SignUpCode(String hash, Instant sentAt, Instant confirmedAt) {
}
