package org.vorzimmer.leads;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentService;
import org.vorzimmer.consents.FormField;
import org.vorzimmer.consents.FormRules;
import org.vorzimmer.consents.FormRulesService;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.vault.Signatures;

/** Takes in what visitors send; open to all, and nothing can be read through it. */
@Stateless
@PermitAll
public class LeadIntakeService {

    @Inject LeadBook book;
    @Inject LeadQueries queries;
    @Inject FormIntake intake;
    @Inject FormRulesService rules;
    @Inject ConsentService consents;
    @Inject Signatures signatures;
    @Inject Clock clock;

    /**
     * A ticket for a form that is being shown, signed.
     *
     * @param asked what the form asks consent for, where the tenant's policy demands it
     */
    public String ticket(ConsentKind asked, TextLanguage language) {
        return signatures.sign(FormTicket.PURPOSE, FormTicket.fresh(clock.instant(), shownConsent(asked, language)).asText());
    }

    /** The same form, shown again with today's consent text. */
    public String ticketAgain(FormTicket known, ConsentKind asked, TextLanguage language) {
        return signatures.sign(FormTicket.PURPOSE, known.withConsentText(shownConsent(asked, language)).asText());
    }

    /** What a ticket says; empty when it is missing or was not made here for this tenant. */
    public Optional<FormTicket> read(String signed) {
        return signatures.verified(FormTicket.PURPOSE, signed).flatMap(FormTicket::parse);
    }

    private int shownConsent(ConsentKind asked, TextLanguage language) {
        return (asked == ConsentKind.TRIAL ? rules.trials() : rules.enquiries()).asksConsent(asked) ? consents.text(asked, language).number() : -1;
    }

    /**
     * Stores the contact form's enquiry once, however often it is sent.
     *
     * @param consentAccepted whether the consent that the tenant's policy demands was given; ignored where it demands none
     * @return the lead's reference, for the visitor
     */
    public String submit(@NotNull FormTicket ticket, @NotNull @Valid Enquiry enquiry, @NotNull FormMeta.Technical technical, boolean consentAccepted) {
        Optional<Lead> known = queries.bySubmission(ticket.submission());
        if (known.isPresent()) {
            return known.get().getReference();
        }
        FormRules asked = rules.enquiries();
        if (!asked.missing(values(enquiry)).isEmpty()) {
            throw new InvalidInputException("leads.form.incomplete", "mandatory fields");
        }
        intake.requireConsent(asked, consentAccepted);
        Lead lead = book.open(Arrival.fromOutside(Lead.Channel.FORM, ticket.submission(), enquiry, technical.fillSeconds()));
        intake.attach(lead, "contact", asked, ticket, technical);
        return lead.getReference();
    }

    /** Keeps what the edge knows about a sent form that makes no lead; it goes by the same rule. Returns its number. */
    public long keepTechnical(@NotNull FormMeta.Technical technical) {
        return queries.save(new FormMeta(null, technical, clock.instant())).getId();
    }

    /** The reference of a form that was stored by a twin of this request. */
    public Optional<String> referenceOf(FormTicket ticket) {
        return queries.bySubmission(ticket.submission()).map(Lead::getReference);
    }

    private static Map<FormField, String> values(Enquiry enquiry) {
        Map<FormField, String> values = new EnumMap<>(FormField.class);
        values.put(FormField.COMPANY, enquiry.company());
        values.put(FormField.FIRST_NAME, enquiry.firstName());
        values.put(FormField.LAST_NAME, enquiry.lastName());
        values.put(FormField.NAME, enquiry.lastName());
        values.put(FormField.EMAIL, enquiry.email() == null ? null : enquiry.email().value());
        values.put(FormField.PHONE, enquiry.phone() == null ? null : enquiry.phone().e164());
        values.put(FormField.SUBJECT, enquiry.subject());
        values.put(FormField.MESSAGE, enquiry.message());
        return values;
    }
}
