package org.vorzimmer.accesslog;

/** What the notices allow the log to be looked at for; whoever looks says which. */
public enum AccessPurpose {
    OPERATION, ERROR_ANALYSIS, ATTACK_DEFENCE
}
