package org.vorzimmer.mandates;

import java.time.LocalDate;

/**
 * What the decision about a mandate looks at; the evidence is that of the event: the signed form, or the debtor's word about another account.
 * A date that is not known yet is null; of a draft nothing needs to be known.
 */
public record MandateFacts(MandateState state, MandateScheme scheme, MandateType type, boolean evidenceComplete, boolean ibanValid, boolean debtorConsumer,
        LocalDate signedOn, LocalDate lastPresentedDueDate) {
}
