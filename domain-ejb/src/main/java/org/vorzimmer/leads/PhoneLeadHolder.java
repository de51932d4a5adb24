package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityMap;

/** Enquiries by telephone and wishes to be called back: some operators promise a period of its own for them. */
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
        return byTelephone(alias);
    }

    static String byTelephone(String alias) {
        return alias + ".channel in (org.vorzimmer.leads.Lead.Channel.PHONE, org.vorzimmer.leads.Lead.Channel.CALLBACK)";
    }
}
