package org.vorzimmer.retention;

import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.tenancy.TenantId;

/**
 * Something in a run needs a person.
 *
 * @param tenant whose data
 * @param reason what happened
 * @param kind kind of data
 * @param rows how many rows are concerned
 */
public record RetentionIncident(TenantId tenant, Reason reason, DataKind kind, long rows) {

    /** What happened. */
    public enum Reason {
        /** The run waits for a release, because it would delete unusually much or by a changed rule. */
        STOPPED,
        /** Some rows could not be deleted. */
        FAILED,
        /** Data that should have gone with their event were still there. */
        LEFTOVER
    }
}
