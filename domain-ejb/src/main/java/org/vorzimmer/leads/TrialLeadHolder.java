package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.PersonalColumn;

/** Enquiries of people who try the service: the trial, its customer and its line hang on them and go with them, counted from the day of the form. */
@Dependent
public class TrialLeadHolder extends LeadHolder {

    static final DataKind KIND = DataKind.of("TRIAL");

    TrialLeadHolder() {
        super(KIND, "DEFAULT.trial");
    }

    @Override
    protected void describe(EntityMap attributes) {
        super.describe(attributes);
        attributes.trigger("receivedAt", Lead.TRIAL_SUBMITTED).only(own("e"));
    }

    @Override
    public List<PersonalColumn> columns() {
        List<PersonalColumn> columns = new ArrayList<>(super.columns());
        companions.forEach(companion -> columns.addAll(companion.columnsAbout(LeadService.TRIAL_KIND)));
        return List.copyOf(columns);
    }

    @Override
    String own(String alias) {
        return byTrial(alias);
    }

    static String byTrial(String alias) {
        return alias + ".channel = org.vorzimmer.leads.Lead.Channel.TRIAL";
    }
}
