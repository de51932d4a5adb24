package org.vorzimmer.leads;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.security.CurrentUser;

/** The office's look at enquiries that seem to be misuse: how many wait, and which of them are real after all. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class QuarantineService {

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject CallbackBook callbacks;
    @Inject Quarantine quarantine;
    @Inject CurrentUser user;
    @Inject Clock clock;

    public long waiting() {
        return queries.inQuarantine();
    }

    /** The enquiry is real: from now on it is one like any other, with its task and, for a call, its promise. */
    public void release(long leadId) {
        Lead lead = queries.required(leadId);
        if (!lead.isQuarantined()) {
            return;
        }
        lead.trusted(clock.instant());
        if (lead.getChannel() == Lead.Channel.CALLBACK) {
            callbacks.promise(lead);
        } else if (lead.getChannel() != Lead.Channel.TRIAL) { // whose answer is its line
            book.askForAnswer(lead);
        }
        book.write(lead, LeadEntry.Kind.RELEASED, user.loginIdOrNull(), null);
        quarantine.tidy();
        book.changed();
    }

    /** Ends the office's task when nothing is left to look at, after one was deleted for good. */
    public void tidy() {
        quarantine.tidy();
    }
}
