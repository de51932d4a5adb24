package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.shared.ConflictException;

/** For features that write to the person of an enquiry in a matter of their own: says whether one may, and keeps in the history what went out. */
@Dependent
public class LeadCorrespondence {

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject Clock clock;

    /** Another tenant's lead is as unknown as one that never was. */
    public Lead find(long leadId) {
        return queries.required(leadId);
    }

    /** Whether its person can be written to, and has not asked to be left alone. */
    public boolean mayBeWrittenTo(Lead lead) {
        return lead.getEmail() != null && !lead.isErasureAsked();
    }

    /** Why its person cannot be offered anything, as the key of a sentence; empty when nothing stands against it. */
    public Optional<String> obstacle(Lead lead) {
        if (lead.isErasureAsked()) {
            return Optional.of("leads.offer.erasing");
        }
        if (lead.isQuarantined()) {
            return Optional.of("leads.offer.quarantine");
        }
        if (lead.getCustomerId() != null) {
            return Optional.of("leads.offer.customer");
        }
        if (lead.isClosed()) {
            return Optional.of("leads.offer.closed");
        }
        return lead.getEmail() == null ? Optional.of("leads.offer.noAddress") : Optional.empty();
    }

    /** The lead, when nothing stands against an offer to its person. */
    public Lead requireOpen(long leadId) {
        Lead lead = queries.required(leadId);
        obstacle(lead).ifPresent(key -> {
            throw new ConflictException(key, lead.getReference());
        });
        return lead;
    }

    /** An offer went out by mail: that is the answer to the enquiry. */
    public void offered(Lead lead, Long loginId, String text) {
        lead.answered(clock.instant());
        book.answered(lead);
        book.write(lead, LeadEntry.Kind.OFFERED, loginId, text);
        book.changed();
    }
}
