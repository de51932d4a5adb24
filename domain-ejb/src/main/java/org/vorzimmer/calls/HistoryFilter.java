package org.vorzimmer.calls;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which calls of a customer a list shows.
 *
 * @param trash those in the trash, or those that are not
 * @param state null for any
 * @param urgency null for any
 * @param missed only those that nobody answered
 * @param from first day; null for any
 * @param to last day; null for any
 * @param assignedTo null for everybody's
 * @param text words that all stand in the note, or a telephone number; null for any
 */
public record HistoryFilter(boolean trash, Handling.State state, NoteUrgency urgency, boolean missed, LocalDate from, LocalDate to, Long assignedTo,
        @Size(max = 120) String text) {

    public static HistoryFilter all() {
        return new HistoryFilter(false, null, null, false, null, null, null, null);
    }

    public static HistoryFilter trashed() {
        return new HistoryFilter(true, null, null, false, null, null, null, null);
    }

    public HistoryFilter in(Handling.State wanted) {
        return new HistoryFilter(trash, wanted, urgency, missed, from, to, assignedTo, text);
    }

    public HistoryFilter of(NoteUrgency wanted) {
        return new HistoryFilter(trash, state, wanted, missed, from, to, assignedTo, text);
    }

    public HistoryFilter onlyMissed(boolean wanted) {
        return new HistoryFilter(trash, state, urgency, wanted, from, to, assignedTo, text);
    }

    public HistoryFilter between(LocalDate first, LocalDate last) {
        return new HistoryFilter(trash, state, urgency, missed, first, last, assignedTo, text);
    }

    public HistoryFilter assignedTo(Long login) {
        return new HistoryFilter(trash, state, urgency, missed, from, to, login, text);
    }

    public HistoryFilter matching(String words) {
        return new HistoryFilter(trash, state, urgency, missed, from, to, assignedTo, words);
    }
}
