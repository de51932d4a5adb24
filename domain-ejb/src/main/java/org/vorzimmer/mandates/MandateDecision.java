package org.vorzimmer.mandates;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.mandates.MandateVerdict.Refusal;

/** What an event does to a mandate: the one place that knows the way from draft to end. */
public final class MandateDecision {

    private static final Set<MandateState> UNSIGNED = Set.of(MandateState.DRAFT, MandateState.AWAITING_SIGNATURE);
    private static final Set<MandateState> SIGNED = Set.of(MandateState.AWAITING_BANK_CONFIRMATION, MandateState.ACTIVE, MandateState.SUSPENDED);
    private static final Set<MandateState> ALIVE = Set.of(MandateState.DRAFT, MandateState.AWAITING_SIGNATURE, MandateState.AWAITING_BANK_CONFIRMATION,
            MandateState.ACTIVE, MandateState.SUSPENDED);

    private static final Map<MandateEvent, Set<MandateState>> FROM = new EnumMap<>(Map.ofEntries(
            Map.entry(MandateEvent.SIGNATURE_REQUESTED, Set.of(MandateState.DRAFT)),
            Map.entry(MandateEvent.SIGNED, UNSIGNED),
            Map.entry(MandateEvent.B2B_CONFIRMED, Set.of(MandateState.AWAITING_BANK_CONFIRMATION)),
            Map.entry(MandateEvent.SUSPENDED, Set.of(MandateState.ACTIVE)),
            Map.entry(MandateEvent.RESUMED, Set.of(MandateState.SUSPENDED)),
            Map.entry(MandateEvent.DEBTOR_REVOKED, ALIVE),
            Map.entry(MandateEvent.LAPSED, SIGNED),
            Map.entry(MandateEvent.ONE_OFF_COLLECTED, Set.of(MandateState.ACTIVE)),
            Map.entry(MandateEvent.IBAN_CHANGED, Set.of(MandateState.ACTIVE, MandateState.SUSPENDED)),
            Map.entry(MandateEvent.CLOSED, ALIVE),
            Map.entry(MandateEvent.FOUND_INVALID, SIGNED)));

    private MandateDecision() {
    }

    /** The verdict on this day in Berlin. */
    public static MandateVerdict on(MandateEvent event, MandateFacts facts, LocalDate today) {
        if (facts.state().isEnded()) {
            return MandateVerdict.refused(Refusal.ENDED);
        }
        if (!FROM.get(event).contains(facts.state())) {
            return MandateVerdict.refused(Refusal.NOT_IN_THIS_STATE);
        }
        return switch (event) {
            case SIGNATURE_REQUESTED -> MandateVerdict.to(MandateState.AWAITING_SIGNATURE);
            case SIGNED -> signed(facts);
            case B2B_CONFIRMED -> facts.debtorConsumer() ? MandateVerdict.refused(Refusal.CONSUMER) : activeUnlessLapsed(facts, today);
            case SUSPENDED -> MandateVerdict.to(MandateState.SUSPENDED);
            case RESUMED -> activeUnlessLapsed(facts, today);
            case DEBTOR_REVOKED -> MandateVerdict.to(MandateState.REVOKED);
            case LAPSED -> lapsed(facts, today) ? MandateVerdict.to(MandateState.EXPIRED) : MandateVerdict.refused(Refusal.NOT_LAPSED);
            case ONE_OFF_COLLECTED -> facts.type() == MandateType.ONE_OFF ? MandateVerdict.to(MandateState.CLOSED) : MandateVerdict.refused(Refusal.RECURRENT);
            case IBAN_CHANGED -> proven(facts, MandateVerdict.amended(facts.state()));
            case CLOSED -> MandateVerdict.to(MandateState.CLOSED);
            case FOUND_INVALID -> facts.scheme() == MandateScheme.B2B ? MandateVerdict.to(MandateState.INVALID) : MandateVerdict.refused(Refusal.NOT_B2B);
        };
    }

    private static MandateVerdict signed(MandateFacts facts) {
        if (facts.scheme() == MandateScheme.CORE) {
            return proven(facts, MandateVerdict.to(MandateState.ACTIVE));
        }
        return facts.debtorConsumer() ? MandateVerdict.refused(Refusal.CONSUMER) : proven(facts, MandateVerdict.to(MandateState.AWAITING_BANK_CONFIRMATION));
    }

    /** The debtor's own act, a signature or the word about another account, must be on file. */
    private static MandateVerdict proven(MandateFacts facts, MandateVerdict verdict) {
        if (!facts.ibanValid()) {
            return MandateVerdict.refused(Refusal.IBAN_INVALID);
        }
        return facts.evidenceComplete() ? verdict : MandateVerdict.refused(Refusal.EVIDENCE_INCOMPLETE);
    }

    private static MandateVerdict activeUnlessLapsed(MandateFacts facts, LocalDate today) {
        return lapsed(facts, today) ? MandateVerdict.refused(Refusal.LAPSED) : MandateVerdict.to(MandateState.ACTIVE);
    }

    private static boolean lapsed(MandateFacts facts, LocalDate today) {
        return MandateLapse.of(facts.signedOn(), facts.lastPresentedDueDate()).isLapsed(today);
    }
}
