package org.vorzimmer.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A note as the secretary has it on the screen.
 *
 * @param typeVersion the script that is read from; null without one
 * @param outcome null as long as the note is a draft
 */
public record NoteInput(Long typeVersion, @NotNull NoteUrgency urgency, CallOutcome outcome, @NotNull @Valid NoteText text) {

    public static NoteInput empty() {
        return new NoteInput(null, NoteUrgency.NORMAL, null, NoteText.empty());
    }
}
