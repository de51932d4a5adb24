package org.vorzimmer.retention;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.RuleText;
import org.vorzimmer.shared.Sha256;

/**
 * One version of a tenant's rules: the notice is printed from it, the runs follow it.
 *
 * @param number counts the tenant's versions
 * @param preset letter that it began with
 * @param validFrom from when it is in force
 * @param rules rule per kind of data
 */
public record Policy(int number, String preset, Instant validFrom, SortedMap<DataKind, RetentionRule> rules) {

    public Policy {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    public Optional<RetentionRule> ruleFor(DataKind kind) {
        return Optional.ofNullable(rules.get(kind));
    }

    /** A rule by its name: as this tenant adopted it, else as shipped. */
    public RetentionRule rule(String id) {
        return rules.values().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseGet(() -> Presets.shipped().rule(id));
    }

    /** Whether records of this kind follow the second rule of theirs too. */
    public boolean combines(DataKind kind) {
        return ruleFor(kind).flatMap(RetentionRule::combine).isPresent();
    }

    /** SHA-256 over all rules; two policies with the same rules have the same. */
    public String hash() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<DataKind, RetentionRule> entry : rules.entrySet()) {
            text.append(entry.getKey()).append(' ').append(RuleText.write(entry.getValue())).append('\n');
        }
        return Sha256.of(text.toString());
    }

    /** The same policy with one rule's period replaced. */
    Policy with(DataKind kind, RetentionRule rule, int newNumber, Instant from) {
        if (!rules.containsKey(kind)) {
            throw new IllegalArgumentException("No rule for " + kind);
        }
        SortedMap<DataKind, RetentionRule> changed = new TreeMap<>(rules);
        changed.put(kind, rule);
        return new Policy(newNumber, preset, from, changed);
    }
}
