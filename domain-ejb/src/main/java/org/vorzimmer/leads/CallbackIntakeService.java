package org.vorzimmer.leads;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.consents.FormRulesService;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.tasks.OfficeHours;

/** Takes in wishes to be called back; open to all, and nothing can be read through it but when the office could call. */
@Stateless
@PermitAll
public class CallbackIntakeService {

    @Inject CallbackBook book;
    @Inject LeadQueries queries;
    @Inject FormIntake intake;
    @Inject FormRulesService rules;
    @Inject OfficeHours hours;
    @Inject Clock clock;

    /** The windows of the office's next days; none when it has told no hours. */
    public List<CallbackWindow> offered() {
        return CallbackSlots.offered(hours.hours(), hours.closedDays(), clock.instant());
    }

    /** False for a window that has begun meanwhile and for one that was never offered. */
    public boolean isPromisable(@NotNull CallbackWindow window) {
        return CallbackSlots.accepts(hours.hours(), hours.closedDays(), clock.instant(), window);
    }

    /**
     * Stores the wish once, however often it is sent.
     *
     * @param consentAccepted whether the consent that the tenant's policy demands was given; ignored where it demands none
     * @return the lead's reference, for the visitor
     */
    public String submit(@NotNull FormTicket ticket, @NotNull @Valid CallbackWish wish, @NotNull FormMeta.Technical technical, boolean consentAccepted) {
        Optional<Lead> known = queries.bySubmission(ticket.submission());
        if (known.isPresent()) {
            return known.get().getReference();
        }
        if (!wish.windows().stream().allMatch(this::isPromisable)) {
            throw new InvalidInputException("leads.callback.timesGone", "windows");
        }
        FormRules asked = rules.callbacks();
        intake.requireConsent(asked, consentAccepted);
        Lead lead = book.open(ticket.submission(), wish, technical.fillSeconds());
        intake.attach(lead, "callback", asked, ticket, technical);
        return lead.getReference();
    }
}
