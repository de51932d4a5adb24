package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.TrialCustomers;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.TrialLeads;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.LinePool;
import org.vorzimmer.telephony.PhoneLine;

/** Begins and ends trials, the same way whoever asks for it: the row's lock is held by the caller. */
@Dependent
class TrialBook {

    @Inject TrialSeal seal;
    @Inject TrialLeads leads;
    @Inject TrialCustomers customers;
    @Inject LinePool lines;
    @Inject TrialMails mails;
    @Inject TrialTasks tasks;
    @Inject Clock clock;

    /** Mails a new code, at most one a minute; false when one was mailed just now. */
    boolean mailCode(Trial trial) {
        Instant now = clock.instant();
        if (!trial.mayHaveCode(now)) {
            return false;
        }
        String code = TrialSecrets.code();
        String link = seal.link(trial);
        trial.codeSent(TrialSecrets.hash(link, code), now);
        mails.code(trial, link, code);
        return true;
    }

    /** Gives a confirmed trial its line, or tells once that there is none; what looks like misuse waits until somebody has looked. */
    void start(Trial trial) {
        if (!trial.isWaiting()) {
            return;
        }
        Lead lead = leads.find(trial.getLeadId());
        if (lead.isQuarantined()) {
            return;
        }
        Instant now = clock.instant();
        if (trial.getCustomerId() == null) {
            trial.belongsTo(customers.enter(trial.getDisplayName(), trial.getEmail(), lead.getPhone(), trial.getLanguage()));
        }
        Optional<PhoneNumber> line = lines.take(PhoneLine.Purpose.POOL_TRIAL, trial.getCustomerId());
        if (line.isPresent()) {
            trial.started(now);
            mails.started(trial, line.get());
            tasks.begun(trial, lead.getReference());
        } else if (trial.waitingToldAt() == null) {
            trial.waitingTold(now);
            mails.waiting(trial);
            tasks.noLine(trial, lead.getReference());
        }
    }

    /** The line rests, the page says that it is over; what was told stays until its day. */
    void end(Trial trial) {
        boolean ran = trial.isRunning();
        if (!trial.end(clock.instant())) {
            return;
        }
        giveBackLine(trial.getCustomerId());
        if (ran) {
            mails.ended(trial);
        }
        tasks.over(trial);
    }

    private void giveBackLine(CustomerId customer) {
        if (customer != null) {
            lines.giveBack(customer);
        }
    }
}
