package org.vorzimmer.accesslog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vorzimmer.accesslog.AccessCount.Dimension;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Role;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** Stores a batch of the current tenant's requests, cut down to what its policy allows; all of the batch or nothing. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AccessWriter {

    /** How long the way back from a pseudonym to an address exists, as long as the entries themselves. */
    static final int KEY_DAYS = 7;

    @Inject AccessQueries queries;
    @Inject AccessPolicy policy;
    @Inject Vault vault;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void store(Collection<Access> batch) {
        AccessPolicy.Terms terms = policy.terms();
        if (!terms.isOn()) {
            return;
        }
        batch.stream().collect(Collectors.groupingBy(access -> Berlin.dayOf(access.time()), TreeMap::new, Collectors.toList()))
                .forEach((day, accesses) -> store(day, accesses, terms));
    }

    private void store(LocalDate day, List<Access> accesses, AccessPolicy.Terms terms) {
        boolean withAddress = terms.fields().contains(AccessField.IP) || terms.fields().contains(AccessField.IP_PSEUDONYM);
        Map<String, String> pseudonyms = withAddress
                ? vault.pseudonyms(keyOf(day), "access", accesses.stream().map(Access::address).collect(Collectors.toSet())) : Map.of();
        accesses.forEach(access -> queries.save(new AccessEntry(access, terms.fields(), pseudonyms.get(access.address()))));
        if (terms.counted()) {
            count(day, accesses);
        }
    }

    private KeyId keyOf(LocalDate day) {
        return queries.key(day).map(AccessDayKey::key).orElseGet(() -> {
            AccessDayKey fresh = new AccessDayKey(day, vault.newKey(AccessDayKeys.OWNER));
            queries.save(fresh);
            queries.flush(); // another node may have been first: then this batch fails here and is tried again
            return fresh.key();
        });
    }

    private void count(LocalDate day, List<Access> accesses) {
        Tally tally = new Tally();
        accesses.forEach(tally::add);
        tally.sums().forEach((what, sum) -> {
            AccessCount count = queries.countLocked(day, what.dimension(), what.label()).orElseGet(() -> {
                AccessCount fresh = new AccessCount(day, what.dimension(), what.label());
                queries.save(fresh);
                return fresh;
            });
            count.add(sum.hits(), sum.bytes());
        });
    }

    /** Destroys the keys of days whose entries are due; returns how many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int forgetKeys(LocalDate today) {
        List<AccessDayKey> old = queries.keysBefore(today.minusDays(KEY_DAYS));
        old.forEach(key -> {
            queries.remove(key);
            vault.destroy(key.key());
        });
        return old.size();
    }

    /** Sums of a batch, so that each counter is written once. */
    static final class Tally {

        record What(Dimension dimension, String label) {
        }

        record Sum(long hits, long bytes) {
            Sum plus(Sum other) {
                return new Sum(hits + other.hits, bytes + other.bytes);
            }
        }

        /** Sorted, so that two nodes lock the rows in the same order. */
        private final Map<What, Sum> sums = new TreeMap<>((one, other) -> {
            int byDimension = one.dimension().compareTo(other.dimension());
            return byDimension == 0 ? one.label().compareTo(other.label()) : byDimension;
        });

        void add(Access access) {
            Visitor visitor = Visitor.of(access.agent());
            Sum one = new Sum(1, access.bytes());
            Set.of(new What(Dimension.TOTAL, ""), new What(Dimension.BROWSER, visitor.browser()), new What(Dimension.OS, visitor.os()))
                    .forEach(what -> sums.merge(what, one, Sum::plus));
        }

        Map<What, Sum> sums() {
            return sums;
        }
    }
}
