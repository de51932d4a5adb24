package org.vorzimmer.signup;

/**
 * What became of a sign-up.
 *
 * @param toSign whether the mandate waits for a signature on paper
 */
public record SignUpOrdered(String customerNumber, boolean toSign) {
}
