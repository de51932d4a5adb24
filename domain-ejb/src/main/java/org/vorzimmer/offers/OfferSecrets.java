package org.vorzimmer.offers;

import java.security.SecureRandom;
import org.vorzimmer.shared.RandomWord;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;

/**
 * What a new offer keeps of its message and its link.
 *
 * @param message null for none
 * @param linkHash of the link, which stands in the person's mail and nowhere else
 */
record OfferSecrets(KeyId keyId, Sealed message, String linkHash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 24;
    private static final int FIRST_NUMBER = 10_000_000;
    private static final int BEYOND = 100_000_000;

    /** Too long to be guessed. */
    static String link() {
        return RandomWord.of(LINK_BYTES);
    }

    /** For people and mails: says nothing about how many offers there are. */
    static String number() {
        return "A" + RANDOM.nextInt(FIRST_NUMBER, BEYOND);
    }
}
