package org.vorzimmer.security;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts sign-in tries per address, in memory only: no address of a visitor is ever stored for it. */
@ApplicationScoped
public class AddressThrottle {

    private static final int TRIES_PER_MINUTE = 20;
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Takes one try from the address's account; false when it has none left. */
    public boolean allows(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(address, key -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(TRIES_PER_MINUTE).refillGreedy(TRIES_PER_MINUTE, Duration.ofMinutes(1))).build());
        }
        return bucket.tryConsume(1);
    }
}
