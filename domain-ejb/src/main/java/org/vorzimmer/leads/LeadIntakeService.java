package org.vorzimmer.leads;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;

/** Takes in what visitors send; open to all, and nothing can be read through it. */
@Stateless
@PermitAll
public class LeadIntakeService {

    @Inject LeadBook book;
    @Inject LeadQueries queries;
    @Inject Clock clock;

    /**
     * Stores the contact form's enquiry once, however often it is sent.
     *
     * @param submission number of the shown form, from its signed token
     * @param consentAccepted whether the consent that the tenant's policy demands was given; ignored where it demands none
     * @return the lead's reference, for the visitor
     */
    public String submit(@NotNull String submission, @NotNull @Valid Enquiry enquiry, FormMeta.Technical technical, boolean consentAccepted) {
        Optional<Lead> known = queries.bySubmission(submission);
        if (known.isPresent()) {
            return known.get().getReference();
        }
        Lead lead = book.open(Lead.Channel.FORM, submission, enquiry, null);
        queries.save(new FormMeta(lead.getId(), technical, clock.instant()));
        return lead.getReference();
    }

    /** The reference of a form that was stored by a twin of this request. */
    public Optional<String> referenceOf(String submission) {
        return queries.bySubmission(submission).map(Lead::getReference);
    }
}
