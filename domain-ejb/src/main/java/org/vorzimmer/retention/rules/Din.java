package org.vorzimmer.retention.rules;

/**
 * The rule in the words of a deletion concept after DIN 66398.
 *
 * @param start sort of start: ERHEBUNG, VORGANGSENDE or BEZIEHUNGSENDE
 * @param vorhaltefrist shortest time for which the data must be at hand
 * @param regelloeschfrist total time in regular processing, the deletion itself included
 */
public record Din(Start start, String vorhaltefrist, String regelloeschfrist) {

    /** The three sorts of start that the standard knows. */
    public enum Start { ERHEBUNG, VORGANGSENDE, BEZIEHUNGSENDE }
}
