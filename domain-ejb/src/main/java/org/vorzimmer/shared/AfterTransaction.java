package org.vorzimmer.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs what must not happen unless the current transaction ended in a certain way. The work runs on the same thread when the outcome is
 * certain, outside any transaction; it may not use an entity manager, and what it throws is logged and lost, so it needs a second way to be
 * done (a retry, a reconciliation) if it matters.
 */
@ApplicationScoped
public class AfterTransaction {

    private static final Logger LOG = Logger.getLogger(AfterTransaction.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;

    /** After the commit; at once when there is no transaction. */
    public void committed(Runnable work) {
        if (transaction.getTransactionKey() == null) {
            work.run();
        } else {
            onOutcome(Status.STATUS_COMMITTED, work);
        }
    }

    /** After a rollback; never when there is no transaction. */
    public void rolledBack(Runnable work) {
        if (transaction.getTransactionKey() != null) {
            onOutcome(Status.STATUS_ROLLEDBACK, work);
        }
    }

    private void onOutcome(int wanted, Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The outcome is not certain yet.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == wanted) {
                    runLogged(work);
                }
            }
        });
    }

    private static void runLogged(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Work after the transaction failed", e);
        }
    }
}
