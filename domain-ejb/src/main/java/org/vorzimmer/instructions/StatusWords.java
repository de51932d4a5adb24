package org.vorzimmer.instructions;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.vorzimmer.shared.Berlin;

/** What callers are told of a status for which the customer has written nothing. */
final class StatusWords {

    private static final String BUNDLE = "org.vorzimmer.instructions.status";

    private StatusWords() {
    }

    /** @param end null while nobody knows */
    static String message(StatusData status, Instant end, GreetingText.Facts facts, Instant now) {
        if (status.message() != null) {
            return status.message();
        }
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, facts.language(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        String what = words.getString(status.kind().name());
        if (end == null || status.kind() == StatusKind.AVAILABLE) {
            return MessageFormat.format(words.getString("open"), facts.contact(), what);
        }
        ZonedDateTime back = end.atZone(Berlin.ZONE);
        LocalDate today = Berlin.dayOf(now);
        boolean soon = back.toLocalDate().equals(today);
        String pattern = words.getString(soon ? "time" : "day");
        return MessageFormat.format(words.getString("until"), facts.contact(), what, back.format(DateTimeFormatter.ofPattern(pattern, facts.language())));
    }
}
