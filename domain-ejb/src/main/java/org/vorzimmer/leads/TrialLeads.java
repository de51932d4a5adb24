package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.consents.FormRulesService;
import org.vorzimmer.customers.CustomerId;

/** For the feature that lets people try the service: their enquiry, which every trial has and with which it is deleted. */
@Dependent
public class TrialLeads {

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject FormIntake intake;
    @Inject FormRulesService rules;
    @Inject LeadSweep sweep;
    @Inject Clock clock;

    /** The lead of a form that was sent before. */
    public Optional<Lead> known(FormTicket ticket) {
        return queries.bySubmission(ticket.submission());
    }

    /** Refuses a form without the consent that the tenant's policy demands. */
    public void requireConsent(boolean accepted) {
        intake.requireConsent(rules.trials(), accepted);
    }

    /** A reference that leads to nothing, for an answer that looks like every other. */
    public String unusedReference() {
        return LeadReferences.fresh();
    }

    /**
     * Takes the form down; whether it looks like misuse is told by the lead.
     *
     * @param texts what was typed besides the enquiry, looked at for signs of misuse and not kept here
     */
    public Lead open(FormTicket ticket, Enquiry enquiry, String texts, FormMeta.Technical technical, boolean consentAccepted) {
        FormRules asked = rules.trials();
        intake.requireConsent(asked, consentAccepted);
        Enquiry whole = new Enquiry(enquiry.company(), enquiry.firstName(), enquiry.lastName(), enquiry.email(), enquiry.phone(), enquiry.subject(), texts, enquiry.language());
        Arrival arrival = new Arrival(Lead.Channel.TRIAL, ticket.submission(), enquiry, null, SpamSigns.of(whole, technical.fillSeconds()), Optional.empty());
        Lead lead = book.open(arrival, made -> { }, made -> { });
        intake.attach(lead, "trial", asked, ticket, technical);
        return lead;
    }

    /** An enquiry of the demo, which no form was sent for. */
    public Lead openForDemo(String submission, Enquiry enquiry) {
        return book.open(Arrival.byHand(Lead.Channel.TRIAL, submission, enquiry, null), made -> { }, made -> { });
    }

    public Lead find(long leadId) {
        return queries.required(leadId);
    }

    /** A contract came of it: the rule for trials no longer counts. */
    public void contractConcluded(long leadId, CustomerId customer, Long loginId) {
        Lead lead = queries.required(leadId);
        lead.joinTo(customer, clock.instant());
        lead.close(Lead.CloseReason.CONTRACT, clock.instant());
        book.tasksDone(lead);
        book.write(lead, LeadEntry.Kind.CLOSED, loginId, null);
        book.changed();
    }

    /** Deletes leads with all that hangs on them, in the caller's transaction, by the sweeper's account; what a hold keeps stays. Returns how many went. */
    public int erase(Collection<Long> ids) {
        int gone = ids.isEmpty() ? 0 : sweep.erase(List.copyOf(ids));
        book.changed();
        return gone;
    }
}
