package org.vorzimmer.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a note must have before it goes out. */
class NoteCheckTest {

    @Test
    void aNoteNeedsAnOutcomeAndAConcern() {
        assertThat(fields(input(null, "Herr Adler", null, false, null))).containsExactly("outcome");
        assertThat(fields(input(CallOutcome.NOTE_TAKEN, "Herr Adler", " ", false, null))).containsExactly("concern");
        assertThat(fields(input(CallOutcome.NOTE_TAKEN, "Herr Adler", "Bittet um Angebot", false, null))).isEmpty();
    }

    @Test
    void aWrongNumberNeedsNoWords() {
        for (CallOutcome outcome : List.of(CallOutcome.WRONG_NUMBER, CallOutcome.NOT_WANTED, CallOutcome.PUT_THROUGH)) {
            assertThat(fields(input(outcome, null, null, false, null))).as("%s", outcome).isEmpty();
        }
    }

    @Test
    void whoeverIsToBeCalledBackNeedsANumber() {
        assertThat(fields(input(CallOutcome.CALL_BACK, "Herr Adler", "Rückruf", false, null))).containsExactly("callBackNumber");
        assertThat(fields(input(CallOutcome.NOTE_TAKEN, "Herr Adler", "Rückruf", true, null))).containsExactly("callBackNumber");
        assertThat(fields(input(CallOutcome.CALL_BACK, "Herr Adler", "Rückruf", true, "030 123456"))).isEmpty();
    }

    @Test
    void requiredQuestionsWantAnAnswer() {
        List<CallQuestion> questions = List.of(new CallQuestion(1, 1, "Objekt?", true), new CallQuestion(1, 2, "Noch etwas?", false));
        assertThat(NoteCheck.of(input(CallOutcome.NOTE_TAKEN, "Herr Adler", "Wasserschaden", false, null), questions))
                .extracting(NoteCheck.Finding::messageKey).containsExactly("calls.note.answerMissing");
        assertThat(NoteCheck.of(input(CallOutcome.WRONG_NUMBER, null, null, false, null), questions)).isEmpty();
    }

    private static List<String> fields(NoteInput input) {
        return NoteCheck.of(input, List.of()).stream().map(NoteCheck.Finding::field).toList();
    }

    private static NoteInput input(CallOutcome outcome, String name, String concern, boolean callBack, String number) {
        return new NoteInput(null, NoteUrgency.NORMAL, outcome, new NoteText(name, null, null, null, concern, null, callBack, number, null, List.of()));
    }
}
