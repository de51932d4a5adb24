package org.vorzimmer.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.retention.rules.NoticePeriods;
import org.vorzimmer.retention.rules.PeriodKind;

/** Says of each kind of data that waits for the end of a contract on which day it goes: the arithmetic of the deletion run itself. Pure. */
final class DataFarewell {

    /** Documents of a contract count from its end; the other events are the end itself, under the names that policies have for it. */
    private static final Set<String> AT_THE_END = Set.of("CONTRACT_END", "PURPOSE_ENDED", "NOTICE_GIVEN", "LETTER_SENT_OR_RECEIVED");

    /** A kind of data by its public name, and the day on which it goes. */
    record Line(DataKind kind, String name, LocalDate goesOn) { }

    private DataFarewell() {
    }

    /** @param kept which kinds this installation keeps at all */
    static List<Line> of(Policy policy, Predicate<DataKind> kept, Instant end, String language) {
        NoticePeriods words = NoticePeriods.in(Locale.forLanguageTag(language), policy::rule);
        List<Line> lines = new ArrayList<>();
        policy.rules().forEach((kind, rule) -> {
            if (kept.test(kind) && AT_THE_END.contains(rule.trigger()) && rule.period().kind() != PeriodKind.NOT_COLLECTED) {
                lines.add(new Line(kind, words.kind(kind), rule.runDay(end)));
            }
        });
        lines.sort(Comparator.comparing(Line::goesOn).thenComparing(Line::name));
        return lines;
    }
}
