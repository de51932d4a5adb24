package org.vorzimmer.leads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentWithdrawn;

/** Ends the enquiry of somebody who takes back the consent to be contacted: nobody answers any more, and it goes without waiting for its period. */
@ApplicationScoped
public class LeadConsents {

    static final String ENQUIRY_ENDED = "ENQUIRY_ENDED";

    @Inject LeadQueries queries;
    @Inject LeadBook book;
    @Inject CallbackBook callbacks;
    @Inject Clock clock;

    void withdrawn(@Observes ConsentWithdrawn event) {
        if (event.kind() == ConsentKind.CONTACT && LeadService.OBJECT_KIND.equals(event.recordKind())) {
            queries.byId(event.recordId()).ifPresent(lead -> {
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
