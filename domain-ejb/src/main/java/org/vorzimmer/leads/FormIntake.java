package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentRecord;
import org.vorzimmer.consents.ConsentService;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.InvalidInputException;

/** What every form that makes a lead has in common: its consent and its technical data. */
@Dependent
class FormIntake {

    @Inject LeadQueries queries;
    @Inject ConsentService consents;
    @Inject Clock clock;

    /** Refuses a form without the consent that the tenant's policy demands. */
    void requireConsent(FormRules asked, boolean accepted) {
        if (!asked.consents().isEmpty() && !accepted) {
            throw new InvalidInputException("leads.form.consentMissing", "consent");
        }
    }

    /** @param form name under which the consent says where it was given */
    void attach(Lead lead, String form, FormRules asked, FormTicket ticket, FormMeta.Technical technical) {
        queries.save(new FormMeta(lead.getId(), technical, clock.instant()));
        TextLanguage language = "en".equals(lead.getLanguage()) ? TextLanguage.EN : TextLanguage.DE;
        for (ConsentKind kind : asked.consents()) {
            consents.give(kind, language, ticket.consentText(), new ConsentRecord(form, LeadService.OBJECT_KIND, lead.getId()).by(lead.getEmail()));
        }
    }
}
