package org.vorzimmer.leads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentWithdrawn;

/** Ends the enquiry of somebody who takes back the consent to be contacted: nobody answers any more, and it goes without waiting for its period. */
@ApplicationScoped
public class LeadConsents {

    private static final Set<ConsentKind> KINDS = EnumSet.of(ConsentKind.CONTACT, ConsentKind.TRIAL);

    static final String ENQUIRY_ENDED = "ENQUIRY_ENDED";

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject CallbackBook callbacks;
    @Inject Clock clock;

    void withdrawn(@Observes ConsentWithdrawn event) {
        if (KINDS.contains(event.kind()) && LeadService.OBJECT_KIND.equals(event.recordKind())) {
            queries.byId(event.recordId()).filter(lead -> !lead.isContract()).ifPresent(lead -> {
                lead.consentWithdrawn(clock.instant());
                callbacks.drop(lead);
                book.tasksDone(lead);
                book.write(lead, LeadEntry.Kind.WITHDRAWN, null, null);
                book.changed();
                event.done(ENQUIRY_ENDED);
            });
        }
    }
}
