package org.vorzimmer.mandates;

import static java.util.Objects.requireNonNull;

/**
 * All that a sign-up needs to give a mandate, its paper rendered: made before the transaction that gives it.
 *
 * @param order without a customer, who is made in that transaction
 * @param pdf the words with the proof of the click; null where a click is not enough
 */
public record PreparedMandate(MandateOrder order, ClickEvidence evidence, byte[] pdf) {

    public PreparedMandate {
        requireNonNull(order);
        requireNonNull(evidence);
        pdf = pdf == null ? null : pdf.clone();
    }

    /** Whether a click was enough when it was made. */
    public boolean isByClick() {
        return pdf != null;
    }
}
