package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityMap;

/** Enquiries by telephone: some operators promise a period of its own for them. */
@Dependent
public class PhoneLeadHolder extends LeadHolder {

    static final DataKind KIND = DataKind.of("CALLBACK_LEAD");

    PhoneLeadHolder() {
        super(KIND, "DEFAULT.callback");
    }

    @Override
    protected void describe(EntityMap attributes) {
        super.describe(attributes);
        attributes.only(own("e"));
    }

    @Override
    String own(String alias) {
        return alias + ".channel = org.vorzimmer.leads.Lead.Channel.PHONE";
    }
}
