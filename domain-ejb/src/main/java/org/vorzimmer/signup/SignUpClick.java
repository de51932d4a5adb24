package org.vorzimmer.signup;

import java.time.Instant;

/**
 * The click that orders, as far as it proves something.
 *
 * @param displayedAt when the summary was shown
 * @param mandateHash of the mandate's words as they were shown
 */
public record SignUpClick(Instant displayedAt, String mandateHash, String ipAddress, String userAgent) {
}
