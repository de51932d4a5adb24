package org.vorzimmer.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** Words that nobody can guess, for links and cookies; written in letters that an address takes as they are. */
public final class RandomWord {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomWord() {
    }

    /** @param bytes of chance in it: 24 are enough for a link, 32 for what opens more than a page */
    public static String of(int bytes) {
        byte[] chance = new byte[bytes];
        RANDOM.nextBytes(chance);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
    }
}
