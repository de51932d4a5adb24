package org.vorzimmer.retention.rules;

/** Where a rule comes from. */
public enum RuleStatus {
    /** The notice says it. */
    STATED,
    /** The notice names no period: a proposal that the tenant confirms. */
    GAP,
    /** The notice contradicts itself or the law: the shorter, more specific statement was taken. */
    CONFLICT
}
