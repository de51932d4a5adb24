package org.vorzimmer.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.shared.BusinessException;

/** Does something that must be accounted for and writes its row however it ends. */
@Dependent
public class Attempts {

    @Inject Audit audit;

    /** A refusal of the business rules is REFUSED, anything else that goes wrong is FAILED. */
    public <T> T of(Long loginId, String action, String object, Supplier<T> work) {
        Outcome outcome = Outcome.FAILED;
        String reason = null;
        try {
            T result = work.get();
            outcome = Outcome.DONE;
            return result;
        } catch (BusinessException e) {
            outcome = Outcome.REFUSED;
            reason = e.messageKey();
            throw e;
        } finally {
            audit.record(loginId, action, object, reason, outcome);
        }
    }

    public void run(Long loginId, String action, String object, Runnable work) {
        of(loginId, action, object, () -> {
            work.run();
            return null;
        });
    }
}
