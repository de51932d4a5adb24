package org.vorzimmer.instructions;

/** Where one instruction stands at a given time: the one that decides, or why it does not. */
public record Standing(long instructionId, String title, Reason reason) {

    /** What keeps an instruction from deciding; the first is for the one that does. */
    public enum Reason { DECIDES, OVERRIDDEN, NOT_YET, OVER, OUTSIDE_HOURS, HOLIDAY, NO_HOLIDAY }
}
