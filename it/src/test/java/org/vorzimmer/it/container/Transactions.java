package org.vorzimmer.it.container;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;

/** Work inside a transaction of a test's own. */
public final class Transactions {

    private Transactions() {
    }

    /** Commits when the work succeeds and takes all back when it fails. */
    public static <T> T inTransaction(Callable<T> work) {
        return run(work, true);
    }

    /** Takes all back however the work ends. */
    public static <T> T takenBack(Callable<T> work) {
        return run(work, false);
    }

    private static <T> T run(Callable<T> work, boolean commit) {
        try {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            transaction.begin();
            boolean done = false;
            try {
                T result = work.call();
                done = true;
                return result;
            } finally {
                if (done && commit) {
                    transaction.commit();
                } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("The transaction broke", e);
        }
    }
}
