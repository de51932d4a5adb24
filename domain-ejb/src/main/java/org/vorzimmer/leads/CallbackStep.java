package org.vorzimmer.leads;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.leads.CallbackTime.Outcome;

/** Does what is due about one window in one transaction: the row's lock and the note that it was done make it happen once on however many nodes. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CallbackStep {

    @Inject CallbackQueries times;
    @Inject CallbackBook callbacks;
    @Inject CallbackReminder reminder;
    @Inject LeadBook book;
    @Inject Clock clock;

    public List<Long> due() {
        return times.beforeOrAt(clock.instant().plus(CallbackDue.BEFORE));
    }

    public void take(long timeId) {
        Optional<CallbackTime> found = times.locked(timeId);
        if (found.isEmpty()) {
            return; // deleted meanwhile
        }
        CallbackTime time = found.get();
        Lead lead = time.lead();
        if (lead.isQuarantined()) {
            return; // nothing was promised yet
        }
        Instant now = clock.instant();
        switch (CallbackDue.of(time, lead.getAssigneeId() != null, now)) {
            case REMIND -> {
                time.reminded(now);
                reminder.tell(lead, time.getWindow(), "callbackSoon");
            }
            case URGE -> {
                time.urged(now);
                reminder.tell(lead, time.getWindow(), "callbackBegun");
            }
            case MISSED -> {
                time.settle(Outcome.MISSED, now);
                book.write(lead, LeadEntry.Kind.CALL_MISSED, null, null);
                boolean next = callbacks.goOn(lead);
                reminder.tell(lead, time.getWindow(), next ? "callbackMissed" : "callbackLost");
            }
            default -> {
                return; // nothing yet
            }
        }
        book.changed();
    }
}
