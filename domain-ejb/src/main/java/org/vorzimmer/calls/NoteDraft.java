package org.vorzimmer.calls;

/**
 * A note as it was saved last.
 *
 * @param number to be given back with the next saving
 */
public record NoteDraft(int number, NoteInput input, boolean complete) {
}
