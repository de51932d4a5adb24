package org.vorzimmer.mandates;

/** Whether a mandate stands for any number of collections or for one. */
public enum MandateType {
    RECURRENT, ONE_OFF
}
