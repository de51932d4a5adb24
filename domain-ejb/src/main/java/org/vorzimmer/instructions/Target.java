package org.vorzimmer.instructions;

import org.vorzimmer.shared.PhoneNumber;

/**
 * A number that a caller is put through to.
 *
 * @param label who answers there
 * @param mode announced first or just handed over
 * @param ringSeconds how long it rings before the next number is tried
 */
public record Target(PhoneNumber number, String label, Mode mode, int ringSeconds) {

    /** Warm: the secretary speaks to the person first. Cold: the caller is handed over at once. */
    public enum Mode { WARM, COLD }
}
