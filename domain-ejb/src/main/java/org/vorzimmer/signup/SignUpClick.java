package org.vorzimmer.signup;

import java.time.Instant;

/**
 * The click that orders, as far as it proves something.
 *
 * @param displayedAt when the summary was shown
 * @param terms which terms the summary showed, in the words of {@link SignUpFacts#terms}
 * @param mandateHash of the mandate's words as they were shown
 */
public record SignUpClick(Instant displayedAt, String terms, String mandateHash, String ipAddress, String userAgent) {
}
