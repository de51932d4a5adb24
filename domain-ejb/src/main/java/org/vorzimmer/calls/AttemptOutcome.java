package org.vorzimmer.calls;

/** What became of the attempt to put a caller through to one number. */
public enum AttemptOutcome { REACHED, BUSY, NO_ANSWER, DECLINED }
