package org.vorzimmer.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Stored policy versions never change, so each is read once per node. Keyed by row, whose numbers are unique across tenants. */
@ApplicationScoped
public class PolicyCache {

    private final Map<Long, Policy> known = new ConcurrentHashMap<>();

    Policy get(long versionRow, Supplier<Policy> read) {
        Policy found = known.get(versionRow);
        if (found == null) {
            found = read.get();
            known.put(versionRow, found);
        }
        return found;
    }
}
