package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.leads.TrialLeads;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.LinePool;

/** What other features know of a trial: its enquiry and its line. */
@Dependent
class PersonalTrials {

    @Inject TrialLeads leads;
    @Inject LinePool lines;

    /** Null as long as there is none. */
    PhoneNumber number(Trial trial) {
        return trial.getCustomerId() == null ? null : lines.numbersOf(List.of(trial.getCustomerId())).get(trial.getCustomerId());
    }

    boolean isSuspected(Trial trial) {
        return leads.find(trial.getLeadId()).isQuarantined();
    }

    String reference(Trial trial) {
        return leads.find(trial.getLeadId()).getReference();
    }

    /** False while a hold keeps it. */
    boolean erase(Trial trial) {
        return leads.erase(List.of(trial.getLeadId())) > 0;
    }
}
