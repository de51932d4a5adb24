package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLTransactionRollbackException;
import org.vorzimmer.shared.ChangedMeanwhile;

/** Brings an event in although others bring the same one, or another of the same call, at the same time: who was slower begins again. */
@Dependent
public class EventDelivery {

    private static final int MOST_TRIES = 20;

    @Inject EventIntake intake;

    /** Answers whether the line is a customer's. Whoever hears of it finds a request without a person, also on a thread that serves none. */
    @ActivateRequestContext
    public boolean deliver(TelephoneEvent event) {
        for (int tried = 1;; tried++) {
            try {
                return intake.take(event);
            } catch (RuntimeException e) {
                if (tried == MOST_TRIES || !othersWereFaster(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean othersWereFaster(Throwable fault) {
        return ChangedMeanwhile.causedBy(fault) || isDeadlock(fault);
    }

    private static boolean isDeadlock(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException) {
                return true;
            }
        }
        return false;
    }
}
