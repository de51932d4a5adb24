package org.vorzimmer.retention.runs;

/** NIGHTLY: the rules that count days. INSTANT: what goes with its event, repeated every minute for what failed there; one record per day. */
public enum RunMode { NIGHTLY, INSTANT }
