package org.vorzimmer.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a note says in words.
 *
 * @param number where the caller can be reached, as it was said
 * @param personAsked whom the caller wanted to speak to
 * @param measures what the secretary did or promised
 * @param callBackNumber null, like the time, when no call back is wished
 * @param answers to the questions of the call's type
 */
public record NoteText(@Size(max = 120) String callerName, @Size(max = 120) String company, @Size(max = 40) String number, @Size(max = 120) String personAsked,
        @Size(max = NoteText.LONGEST) String concern, @Size(max = NoteText.LONGEST) String measures, boolean callBack, @Size(max = 40) String callBackNumber,
        @Size(max = 80) String callBackTime, @NotNull @Size(max = 40) List<@Valid Answer> answers) {

    /** Longest concern, and longest report of what was done. */
    public static final int LONGEST = 4000;

    /** The question as it was asked, with what was said to it. */
    public record Answer(long question, @NotNull @Size(max = 200) String label, @Size(max = 2000) String text) {
    }

    public NoteText {
        answers = List.copyOf(answers);
    }

    public static NoteText empty() {
        return new NoteText(null, null, null, null, null, null, false, null, null, List.of());
    }

    /** Everything that is looked for in a search. */
    String searchable() {
        return Stream.concat(Stream.of(callerName, company, number, personAsked, concern, measures, callBackNumber, callBackTime), answers.stream().map(Answer::text))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
