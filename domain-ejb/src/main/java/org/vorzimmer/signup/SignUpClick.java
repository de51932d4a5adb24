package org.vorzimmer.signup;

import java.time.Instant;
import org.vorzimmer.content.TextLanguage;

/**
 * The click that orders, as far as it proves something.
 *
 * @param displayedAt when the summary was shown
 * @param language of the page that was clicked, and so of everything that comes of it
 * @param terms which terms the summary showed, in the words of {@link SignUpFacts#terms}
 * @param mandateHash of the mandate's words as they were shown
 */
public record SignUpClick(Instant displayedAt, TextLanguage language, String terms, String mandateHash, String ipAddress, String userAgent) {
}
