package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityMap;

/** What was written down about links that nobody has pressed: it proves nothing and goes when the link is worth nothing any more. */
@Dependent
public class UnconfirmedProofHolder extends ProofHolder {

    static final DataKind KIND = DataKind.of("NEWSLETTER_PROOF_UNCONFIRMED");

    UnconfirmedProofHolder() {
        super(KIND, "DEFAULT.newsletter_unconfirmed");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("requestedAt", "SUBSCRIPTION_REQUESTED").only(own("e"));
    }

    @Override
    String own(String alias) {
        return alias + ".confirmedAt is null";
    }
}
