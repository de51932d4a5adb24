package org.vorzimmer.retention.rules;

/** What a rule does when its time has come. */
public enum RuleAction {
    DELETE,
    DELETE_OR_ANONYMISE,
    TRUNCATE_LAST_OCTET_OR_DELETE,
    HAND_OVER_THEN_DELETE,
    /** The data lie on the person's own device; the product ends them there. */
    EXPIRE_ON_CLIENT,
    DO_NOT_STORE
}
