package org.vorzimmer.documents;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.EntityMap;

/** Proof of mandates, which is needed as long as a debit can be given back. */
@Dependent
public class MandateEvidenceHolder extends DocumentHolder {

    MandateEvidenceHolder() {
        super(Filing.MANDATE_EVIDENCE, "EVID.mandate");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("countsFrom", "MANDATE_ENDED").only("e.filing = org.vorzimmer.documents.Filing.MANDATE_EVIDENCE");
    }
}
