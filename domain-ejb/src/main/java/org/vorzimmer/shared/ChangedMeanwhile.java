package org.vorzimmer.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Recognises the faults by which the database says that somebody else was faster: a row was changed, or is there already. */
public final class ChangedMeanwhile {

    private ChangedMeanwhile() {
    }

    public static boolean causedBy(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
