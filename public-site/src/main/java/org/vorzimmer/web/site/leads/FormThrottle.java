package org.vorzimmer.web.site.leads;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts sent forms per line, in memory only. */
@ApplicationScoped
public class FormThrottle {

    private static final int PER_TEN_MINUTES = 10;
    private static final int REMEMBERED = 20_000;
    private static final int LINE_BYTES = 8;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** An enquiry, of whatever form. */
    boolean allows(String address) {
        return allows("enquiry", address);
    }

    /** Each kind of form is counted for itself. */
    public boolean allows(String form, String address) {
        return allows(form, address, PER_TEN_MINUTES);
    }

    /** For what people do more often than sending a form. */
    public boolean allows(String form, String address, int perTenMinutes) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(form + " " + lineOf(address), key -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(perTenMinutes).refillGreedy(perTenMinutes, Duration.ofMinutes(10))).build());
        }
        return bucket.tryConsume(1);
    }

    /** Whoever has IPv6 has a whole /64 of addresses and could send each form from another one. */
    public static String lineOf(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress(); // with a colon in it nothing is looked up
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LINE_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
