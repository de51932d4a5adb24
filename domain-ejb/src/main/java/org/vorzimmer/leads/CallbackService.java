package org.vorzimmer.leads;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.leads.CallbackTime.Outcome;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;

/** The office's work with promised calls: when to call, and what came of it. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class CallbackService {

    @Inject LeadQueries queries;
    @Inject CallbackQueries times;
    @Inject CallbackBook callbacks;
    @Inject LeadBook book;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** All windows of a lead in order; none when nobody asked for a call. */
    public List<CallbackTime> timesOf(long leadId) {
        queries.required(leadId);
        return times.of(leadId);
    }

    /**
     * The person was spoken to: the other windows are needed no more. Whether the enquiry is settled is for a person to say.
     *
     * @param note what was said; null when there is nothing to note
     */
    public void reached(long leadId, long timeId, @Size(max = 5000) String note) {
        Lead lead = queries.required(leadId);
        if (!times.requiredLocked(leadId, timeId).settle(Outcome.REACHED, clock.instant())) {
            return;
        }
        callbacks.drop(lead);
        lead.answered(clock.instant());
        book.tasksDone(lead);
        finish(lead, LeadEntry.Kind.REACHED, note);
    }

    /** Nobody answered: on to the next window. False when there is none, so that the person has to be asked for other times. */
    public boolean notReached(long leadId, long timeId, @Size(max = 5000) String note) {
        Lead lead = queries.required(leadId);
        if (!times.requiredLocked(leadId, timeId).settle(Outcome.NOT_REACHED, clock.instant())) {
            return true;
        }
        lead.touched(clock.instant());
        boolean next = callbacks.goOn(lead);
        finish(lead, LeadEntry.Kind.NOT_REACHED, note);
        return next;
    }

    /** Asks the person by mail for other times; the answer comes back to this lead, or as a new wish. */
    public void askForTimes(long leadId) {
        Lead lead = queries.required(leadId);
        if (lead.getEmail() == null || lead.isClosed() || times.of(leadId).stream().anyMatch(CallbackTime::isWaiting)) {
            throw new ConflictException("leads.callback.noTimesToAsk", lead.getReference());
        }
        callbacks.askForTimes(lead);
        lead.answered(clock.instant());
        book.answered(lead);
        finish(lead, LeadEntry.Kind.TIMES_ASKED, null);
    }

    private void finish(Lead lead, LeadEntry.Kind kind, String note) {
        book.write(lead, kind, user.loginIdOrNull(), note == null || note.isBlank() ? null : note.strip());
        book.changed();
    }
}
