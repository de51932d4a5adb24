package org.vorzimmer.instructions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vorzimmer.shared.OpeningHours;

/** What is wrong with an instruction beyond the length of its texts; a draft may still lack what a released one needs. */
public final class InstructionCheck {

    /**
     * Something to mend.
     *
     * @param field name of the field as the page calls it
     */
    public record Finding(String field, String messageKey) {
    }

    private InstructionCheck() {
    }

    /** @param draft what may be filled in later is not asked for yet */
    public static List<Finding> of(InstructionData data, boolean draft) {
        List<Finding> findings = new ArrayList<>();
        if (data.until() != null && !data.from().isBefore(data.until())) {
            findings.add(new Finding("until", "instructions.check.until"));
        }
        if (data.hours() != null && OpeningHours.parse(data.hours()).filter(week -> !week.week().isEmpty()).isEmpty()) {
            findings.add(new Finding("hours", "instructions.check.hours"));
        }
        if (!GreetingText.unknown(data.greeting()).isEmpty()) {
            findings.add(new Finding("greeting", "instructions.check.placeholder"));
        }
        if (!GreetingText.unknown(data.message()).isEmpty()) {
            findings.add(new Finding("message", "instructions.check.placeholder"));
        }
        if (!draft) {
            missing(data, findings);
        }
        numbers(data.numbers(), findings);
        return findings;
    }

    private static void missing(InstructionData data, List<Finding> findings) {
        if (data.putThrough() != PutThrough.ALL && data.message() == null) {
            findings.add(new Finding("message", "instructions.check.message"));
        }
        if (data.putThrough() != PutThrough.NONE && data.numbers().isEmpty()) {
            findings.add(new Finding("numbers", "instructions.check.numbers"));
        }
    }

    private static void numbers(List<NumberEntry> numbers, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (NumberEntry entry : numbers) {
            boolean named = entry.ownName() != null && !entry.ownName().isBlank();
            if (named != (entry.situation() == Situation.OWN)) {
                findings.add(new Finding("numbers", "instructions.check.ownName"));
            }
            if (!seen.add(entry.situation() + "/" + entry.ownName() + "/" + entry.number())) {
                findings.add(new Finding("numbers", "instructions.check.twice"));
            }
        }
    }
}
