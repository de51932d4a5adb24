package org.vorzimmer.documents;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.EntityMap;

/** Business letters, which commercial and tax law want kept for some years. */
@Dependent
public class BusinessLetterHolder extends DocumentHolder {

    BusinessLetterHolder() {
        super(Filing.BUSINESS_LETTER, "STAT.handelsbrief");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("countsFrom", "LETTER_SENT_OR_RECEIVED").only("e.filing = org.vorzimmer.documents.Filing.BUSINESS_LETTER");
    }
}
