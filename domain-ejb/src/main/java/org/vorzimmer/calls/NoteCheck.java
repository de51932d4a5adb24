package org.vorzimmer.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a note must have before it goes to the customer. Pure: no clock, no database. */
public final class NoteCheck {

    private NoteCheck() {
    }

    /**
     * A field that cannot stay as it is.
     *
     * @param field name of the field; {@code question-} and its number for an answer
     * @param messageKey names the message
     */
    public record Finding(String field, String messageKey) {
    }

    /** Empty when all is well. */
    public static List<Finding> of(NoteInput input, List<CallQuestion> questions) {
        List<Finding> findings = new ArrayList<>();
        NoteText text = input.text();
        if (input.outcome() == null) {
            findings.add(new Finding("outcome", "calls.note.outcomeMissing"));
        } else if (!input.outcome().isWordless() && isBlank(text.concern())) {
            findings.add(new Finding("concern", "calls.note.concernMissing"));
        }
        if ((text.callBack() || input.outcome() == CallOutcome.CALL_BACK) && isBlank(text.callBackNumber()) && isBlank(text.number())) {
            findings.add(new Finding("callBackNumber", "calls.note.numberMissing"));
        }
        Map<Long, String> answers = text.answers().stream().filter(answer -> answer.text() != null)
                .collect(Collectors.toMap(NoteText.Answer::question, NoteText.Answer::text, (one, other) -> other));
        boolean asked = input.outcome() == null || !input.outcome().isWordless();
        questions.stream().filter(question -> asked && question.isRequired() && isBlank(answers.get(question.getId())))
                .forEach(question -> findings.add(new Finding("question-" + question.getId(), "calls.note.answerMissing")));
        return List.copyOf(findings);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
