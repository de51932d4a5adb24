package org.vorzimmer.trials;

/**
 * What callers hear, opened.
 *
 * @param absence null for nothing in particular
 */
public record TrialTexts(String greeting, String absence) {

    /** Nobody listens to more. */
    public static final int LONGEST = 500;
}
