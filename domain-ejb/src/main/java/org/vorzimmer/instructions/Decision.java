package org.vorzimmer.instructions;

import java.util.List;

/**
 * What the secretary does with one call, and why: the answer that portal, simulator and console share.
 *
 * @param instructionId the instruction in force at that time; null when there is none
 * @param statusId the status that overrides it; null when there is none
 * @param title name of the instruction in force, for people; null when there is none
 * @param greeting to read aloud, with all placeholders filled
 * @param message what callers are told who are not put through; may be empty
 * @param hint what the directory says of this caller; null when nothing
 * @param targets in the order in which they are tried; empty unless put through
 */
public record Decision(Verdict verdict, Because because, Long instructionId, Long statusId, String title, String greeting, String message, String hint,
        List<Target> targets) {

    /** What becomes of the call. */
    public enum Verdict { PUT_THROUGH, TAKE_NOTE, BLOCKED }

    /** Which of the customer's wishes decided. */
    public enum Because { BLOCKED, CALLER, STATUS, INSTRUCTION, NO_NUMBER, NOTHING_IN_FORCE }

    public Decision {
        targets = List.copyOf(targets);
    }
}
