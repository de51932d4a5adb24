package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityMap;

/** Proofs of confirmed sign-ups, kept for a while after the subscription has ended. */
@Dependent
public class ConfirmedProofHolder extends ProofHolder {

    private static final DataKind KIND = DataKind.of("NEWSLETTER_PROOF");

    ConfirmedProofHolder() {
        super(KIND, "EVID.consent");
    }

    @Override
    protected void describe(EntityMap attributes) {
        // Whoever held it before the link was pressed holds it still.
        attributes.trigger("endedAt", "CONSENT_WITHDRAWN").only(own("e")).heldThrough(UnconfirmedProofHolder.KIND, "id");
    }

    @Override
    String own(String alias) {
        return alias + ".confirmedAt is not null";
    }
}
