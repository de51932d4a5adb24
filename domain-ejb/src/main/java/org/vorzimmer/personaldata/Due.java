package org.vorzimmer.personaldata;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A deletion rule turned into bounds that a query can use: which records of a kind are due, seen from one moment.
 *
 * <p>A record is due when one of these holds, it is not {@linkplain #cancelledBy cancelled} and no hold lies on it:
 * its trigger happened before {@link #before}; its trigger has not happened and nothing has moved since {@link #idleBefore};
 * one of the {@link #early} events happened. With {@link #also} the other trigger's bound must have passed as well.
 * All bounds are exclusive.
 *
 * @param trigger name of the event that starts the period
 * @param before the trigger must lie before this instant; absent = whatever exists is due
 * @param idleBefore a record without trigger is due when its last movement lies before this instant
 * @param early events that end the period at once
 * @param cancelledBy event after which the rule no longer applies to the record
 * @param also second condition of a record that follows two rules and keeps the longer period
 * @param documentClass only records filed under this statutory rule
 * @param asOf day from which it is seen: what a person wants to be kept until that day or longer is not due, unless an early event happened
 */
public record Due(String trigger, Optional<Instant> before, Optional<Instant> idleBefore, Set<String> early,
        Optional<String> cancelledBy, Optional<Also> also, Optional<String> documentClass, Optional<LocalDate> asOf) {

    /**
     * The second trigger of a record that follows two rules.
     *
     * @param trigger name of the other event
     * @param before bound of the other event
     */
    public record Also(String trigger, Instant before) {

        public Also {
            requireNonNull(trigger);
            requireNonNull(before);
        }
    }

    public Due {
        requireNonNull(trigger);
        early = Set.copyOf(early);
    }

    public static Due before(String trigger, Instant bound) {
        return new Due(trigger, Optional.of(bound), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whatever is stored is due: data that may not exist at all, or a person's decision to delete the records now. Holds still count. */
    public static Due whatever() {
        return new Due("NONE", Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Due orIdleBefore(Instant bound) {
        return new Due(trigger, before, Optional.of(bound), early, cancelledBy, also, documentClass, asOf);
    }

    public Due orEarly(Set<String> events) {
        return new Due(trigger, before, idleBefore, events, cancelledBy, also, documentClass, asOf);
    }

    public Due unless(String event) {
        return new Due(trigger, before, idleBefore, early, Optional.of(event), also, documentClass, asOf);
    }

    public Due andAlso(String otherTrigger, Instant bound) {
        return new Due(trigger, before, idleBefore, early, cancelledBy, Optional.of(new Also(otherTrigger, bound)), documentClass, asOf);
    }

    public Due filedAs(String statutoryRule) {
        return new Due(trigger, before, idleBefore, early, cancelledBy, also, Optional.of(statutoryRule), asOf);
    }

    public Due seenOn(LocalDate day) {
        return new Due(trigger, before, idleBefore, early, cancelledBy, also, documentClass, Optional.of(day));
    }
}
