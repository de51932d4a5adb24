package org.vorzimmer.newsletter;

import org.vorzimmer.shared.RandomWord;
import org.vorzimmer.shared.Sha256;

/** The secret of a confirmation link, of which only the hash is kept. */
record SecretLink(String token) {

    private static final int BYTES = 24;
    private static final int LONGEST = 100;

    static SecretLink fresh() {
        return new SecretLink(RandomWord.of(BYTES));
    }

    /** Whatever stood in an address. */
    static SecretLink of(String given) {
        return new SecretLink(given == null || given.length() > LONGEST ? "" : given);
    }

    String hash() {
        return Sha256.of(token);
    }

    /** The text without the secret. */
    String hiddenIn(String text) {
        return text.replace(token, "…");
    }
}
