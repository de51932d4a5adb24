package org.vorzimmer.retention.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.shared.Sha256;

/**
 * One line of proof: what a run did under one rule. Numbers and names of rules only, nothing that points to a person.
 *
 * @param run number of the run
 * @param tenant tenant
 * @param kind kind of data
 * @param rule name of the rule
 * @param policyVersion version of the tenant's policy
 * @param policyHash SHA-256 of that version
 * @param from first day of the triggers it looked at, where there was an earlier run
 * @param to last day of the triggers it looked at
 * @param counts what was done
 * @param started when the run took this rule up
 * @param ended when it was through
 * @param jobVersion version of the software
 */
public record LedgerEntry(long run, int tenant, String kind, String rule, int policyVersion, String policyHash, Optional<LocalDate> from, LocalDate to,
        Counts counts, Instant started, Instant ended, String jobVersion) {

    /**
     * What was done, in numbers.
     *
     * @param candidates due when the run began
     * @param deleted gone
     * @param anonymised turned into numbers
     * @param truncated addresses cut
     * @param restricted kept by law, out of use
     * @param held kept by a hold, per sort
     * @param errors records that could not be dealt with
     */
    public record Counts(long candidates, long deleted, long anonymised, long truncated, long restricted, Map<HoldType, Long> held, long errors) {

        public Counts {
            EnumMap<HoldType, Long> sorted = new EnumMap<>(HoldType.class);
            sorted.putAll(held);
            held = Map.copyOf(sorted);
        }

        public long done() {
            return deleted + anonymised + truncated + restricted;
        }
    }

    public LedgerEntry {
        requireNonNull(kind);
        requireNonNull(to);
        started = started.truncatedTo(ChronoUnit.MICROS); // as the database keeps it: a finer seal would break on reading
        ended = ended.truncatedTo(ChronoUnit.MICROS);
    }

    /** The bytes under the seal: every field with its name, one per line, always in this order. */
    String canonical() {
        StringBuilder text = new StringBuilder(400);
        line(text, "run", run);
        line(text, "tenant", tenant);
        line(text, "kind", kind);
        line(text, "rule", rule);
        line(text, "policy", policyVersion);
        line(text, "policyHash", policyHash);
        line(text, "from", from.map(LocalDate::toString).orElse(""));
        line(text, "to", to);
        line(text, "candidates", counts.candidates());
        line(text, "deleted", counts.deleted());
        line(text, "anonymised", counts.anonymised());
        line(text, "truncated", counts.truncated());
        line(text, "restricted", counts.restricted());
        for (HoldType type : HoldType.values()) {
            line(text, "held." + type, counts.held().getOrDefault(type, 0L));
        }
        line(text, "errors", counts.errors());
        line(text, "started", started);
        line(text, "ended", ended);
        line(text, "job", jobVersion);
        return text.toString();
    }

    /** The seal over this entry and all before it. */
    public String seal(String previous) {
        return Sha256.of(previous + '\n' + canonical());
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append('=').append(String.valueOf(value).replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
    }
}
