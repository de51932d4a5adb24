package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityMap;

/** Enquiries by form, mail, letter and chat. */
@Dependent
public class ContactLeadHolder extends LeadHolder {

    static final DataKind KIND = DataKind.of("CONTACT_LEAD");

    ContactLeadHolder() {
        super(KIND, "DEFAULT.contact_form");
    }

    @Override
    protected void describe(EntityMap attributes) {
        super.describe(attributes);
        attributes.only(own("e"));
    }

    @Override
    String own(String alias) {
        return "not (" + PhoneLeadHolder.byTelephone(alias) + ") and not (" + TrialLeadHolder.byTrial(alias) + ")";
    }
}
