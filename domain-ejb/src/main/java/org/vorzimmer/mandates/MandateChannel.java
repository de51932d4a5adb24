package org.vorzimmer.mandates;

/** How a mandate is given: by a signature on paper, or by a click on the website. */
public enum MandateChannel {
    PAPER, ONLINE
}
