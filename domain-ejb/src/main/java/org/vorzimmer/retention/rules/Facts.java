package org.vorzimmer.retention.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.personaldata.HoldType;

/**
 * What must be known of one record to judge it.
 *
 * @param trigger when the rule's event happened
 * @param lastMovement when something last happened to the record
 * @param early when an event happened that ends the period at once
 * @param cancelled whether the event happened after which the rule no longer applies
 * @param otherTrigger when the event of the combined rule happened; only asked where the record follows two rules
 * @param keptByLawUntil last day for which the law keeps this record as a document
 * @param keptByConsentUntil last day up to which the person, or the controller in writing, asked for longer storage
 * @param holds what suspends its deletion at the moment
 */
public record Facts(Optional<Instant> trigger, Optional<Instant> lastMovement, Optional<Instant> early, boolean cancelled,
        Optional<Instant> otherTrigger, Optional<LocalDate> keptByLawUntil, Optional<LocalDate> keptByConsentUntil, Set<HoldType> holds) {

    public Facts {
        holds = Set.copyOf(holds);
    }

    /** A record whose trigger has not happened. */
    public static Facts running(Instant lastMovement) {
        return new Facts(Optional.empty(), Optional.of(lastMovement), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    public static Facts triggered(Instant trigger) {
        return new Facts(Optional.of(trigger), Optional.of(trigger), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    public Facts endedEarly(Instant when) {
        return new Facts(trigger, lastMovement, Optional.of(when), cancelled, otherTrigger, keptByLawUntil, keptByConsentUntil, holds);
    }

    public Facts cancelledByEvent() {
        return new Facts(trigger, lastMovement, early, true, otherTrigger, keptByLawUntil, keptByConsentUntil, holds);
    }

    public Facts withOther(Instant when) {
        return new Facts(trigger, lastMovement, early, cancelled, Optional.of(when), keptByLawUntil, keptByConsentUntil, holds);
    }

    public Facts asDocumentUntil(LocalDate lastDay) {
        return new Facts(trigger, lastMovement, early, cancelled, otherTrigger, Optional.of(lastDay), keptByConsentUntil, holds);
    }

    public Facts wantedUntil(LocalDate lastDay) {
        return new Facts(trigger, lastMovement, early, cancelled, otherTrigger, keptByLawUntil, Optional.of(lastDay), holds);
    }

    public Facts held(HoldType... types) {
        return new Facts(trigger, lastMovement, early, cancelled, otherTrigger, keptByLawUntil, keptByConsentUntil, Set.of(types));
    }
}
