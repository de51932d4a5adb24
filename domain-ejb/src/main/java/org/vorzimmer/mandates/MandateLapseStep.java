package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.vorzimmer.customers.CustomerContactService;
import org.vorzimmer.shared.Berlin;

/** Lets one mandate lapse, in a transaction of its own, and tells the debtor. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MandateLapseStep {

    /** Longer than the time for which an installation may stand still unnoticed. */
    private static final Duration LOOK_BACK = Duration.ofDays(30);

    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject MandateLetters letters;
    @Inject CustomerContactService contacts;
    @Inject Clock clock;

    /** Those that may have lapsed; what the months say exactly is decided one by one. */
    public List<Long> candidates() {
        return queries.restingSince(Berlin.dayOf(clock.instant()).minusMonths(MandateLapse.MONTHS));
    }

    /** Those that ended with their customers' data: the sweeper's account, which did that, does not write documents. */
    public void tellDocuments() {
        queries.endedWithoutCustomer(clock.instant().minus(LOOK_BACK)).forEach(book::ended);
    }

    /** Does nothing when a colleague, another node or the calendar says otherwise. */
    public void lapse(long id) {
        Mandate mandate = queries.requiredLocked(id);
        LocalDate today = Berlin.dayOf(clock.instant());
        if (!mandate.getState().isSigned() || !mandate.lapse().isLapsed(today)) {
            return;
        }
        mandate.happens(MandateEvent.LAPSED, true, clock.instant());
        book.ended(mandate);
        book.write(mandate, MandateEntry.Kind.LAPSED, null, null);
        if (mandate.getCustomerId() != null) {
            contacts.mailboxOf(mandate.getCustomerId()).ifPresent(mailbox -> letters.tell(mandate, mailbox.address(), mailbox.language(), "lapsed", Map.of()));
        }
        book.changed();
    }
}
