package org.vorzimmer.mandates;

/** Under which rules of the banks is debited: CORE may be refunded for eight weeks, B2B not at all. */
public enum MandateScheme {
    CORE, B2B
}
