package org.vorzimmer.calls;

/**
 * A call as a line of a history.
 *
 * @param note null when nothing was written, as of a missed call
 * @param text empty without a note
 */
public record HistoryRow(PhoneCall call, Caller caller, CallNote note, NoteText text) {

    /** Who it was, by the best that is known: as the caller said, as the directory has it, as the telephone showed; null for nobody. */
    public String name() {
        if (text.callerName() != null) {
            return text.callerName();
        }
        return caller.name() != null ? caller.name() : text.company();
    }
}
