package org.vorzimmer.web.site.leads;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts sent forms per address, in memory only. */
@ApplicationScoped
public class FormThrottle {

    private static final int PER_TEN_MINUTES = 10;
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    boolean allows(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(address, key -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(PER_TEN_MINUTES).refillGreedy(PER_TEN_MINUTES, Duration.ofMinutes(10))).build());
        }
        return bucket.tryConsume(1);
    }
}
