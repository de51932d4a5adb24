package org.vorzimmer.retention.rules;

/** What a stated period promises about the moment of deletion. */
public enum Semantics {
    /** "After n days": the run is on the day after the last day. */
    AFTER_EXPIRY,
    /** "Within n days", "at the latest": the run is on the last day and must end on it. */
    NO_LATER_THAN,
    /** Gone at the instant itself. */
    INSTANT,
    /** Never stored. */
    NOT_COLLECTED
}
