package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.vorzimmer.vault.PlatformSeal;

/**
 * The keys of the current tenant's telephone systems, made and opened. They are sealed directly under the master key, so opening one asks no key
 * store, and nothing need be kept open: a key that was revoked is so at once, on every node.
 */
@Dependent
class KeyRing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject KeyQueries keys;
    @Inject PlatformSeal seal;
    @Inject Clock clock;

    NewKey make(String label) {
        String code = "tel_" + random(CODE_BYTES);
        String secret = random(SECRET_BYTES);
        TelephonyKey key = new TelephonyKey(code, label, seal.seal(purpose(code), secret.getBytes(StandardCharsets.US_ASCII)), clock.instant());
        keys.save(key);
        return new NewKey(code, secret);
    }

    /** The secret's letters as bytes: what both sides sign with. */
    byte[] open(TelephonyKey key) {
        return seal.open(purpose(key.getCode()), key.sealedSecret());
    }

    /** Whether one of the tenant's keys has signed this; then its use is noted. */
    boolean hasSigned(SignedRequest request) {
        Optional<TelephonyKey> key = request.keyCode() == null ? Optional.empty() : keys.byCode(request.keyCode());
        if (key.isEmpty() || !RequestSignature.isRight(open(key.get()), request)) {
            return false;
        }
        Instant now = clock.instant();
        Instant last = key.get().getLastUsedAt();
        if (last == null || last.isBefore(now.minus(MINUTE))) {
            keys.used(key.get(), now, now.minus(MINUTE));
        }
        return true;
    }

    private static String purpose(String code) {
        return "telephony/" + code;
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
