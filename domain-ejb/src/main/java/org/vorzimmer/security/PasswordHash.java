package org.vorzimmer.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id hashes of passwords, stored as {@code argon2id$m$t$p$salt$hash}; at most four are computed at once because each takes 19 MiB. */
final class PasswordHash {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final Semaphore AT_ONCE = new Semaphore(4, true);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Hash of nothing anybody knows: verified when the login does not exist, so that both answers take the same time. */
    private static final String DUMMY = of(Base64.getEncoder().encodeToString(randomBytes(24)));

    private PasswordHash() {
    }

    static String of(String password) {
        byte[] salt = randomBytes(16);
        byte[] hash = compute(password, salt, MEMORY_KIB, PASSES, LANES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "argon2id$" + MEMORY_KIB + "$" + PASSES + "$" + LANES + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** Takes as long for a null hash as for a real one. */
    static boolean matches(String password, String stored) {
        String[] parts = (stored == null ? DUMMY : stored).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = compute(password, salt, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        return MessageDigest.isEqual(expected, actual) && stored != null;
    }

    private static byte[] compute(String password, byte[] salt, int memory, int passes, int lanes) {
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
            byte[] out = new byte[LENGTH];
            // The same sign can be typed in two ways on two keyboards; NFKC makes them one.
            generator.generateBytes(Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), out);
            return out;
        } finally {
            AT_ONCE.release();
        }
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
