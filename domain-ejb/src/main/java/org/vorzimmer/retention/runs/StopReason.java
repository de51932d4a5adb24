package org.vorzimmer.retention.runs;

/** Why a run waits for a person. */
public enum StopReason { TOO_MANY, RULE_CHANGED }
