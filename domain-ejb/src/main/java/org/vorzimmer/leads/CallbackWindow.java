package org.vorzimmer.leads;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.shared.Berlin;

/**
 * A time on one day in which a person can be reached.
 *
 * @param until exclusive
 */
public record CallbackWindow(Instant from, Instant until) implements Serializable {

    private static final Pattern KEY = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final String MIDNIGHT = "00:00";

    public CallbackWindow {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " " + until);
        }
    }

    /** What a form sends for it. */
    public String key() {
        return minute(from) + "-" + minute(until);
    }

    /** Empty when the text names no window; whether it was ever offered is asked elsewhere. */
    public static Optional<CallbackWindow> parse(String key) {
        Matcher minutes = KEY.matcher(key == null ? "" : key);
        if (!minutes.matches()) {
            return Optional.empty();
        }
        Instant from = instant(minutes.group(1));
        Instant until = instant(minutes.group(2));
        return from.isBefore(until) ? Optional.of(new CallbackWindow(from, until)) : Optional.empty();
    }

    public LocalDate day() {
        return Berlin.dayOf(from);
    }

    /** Begin and end on the clock, such as {@code 08:00–11:00}. */
    public String times() {
        String end = TIME.format(local(until));
        return TIME.format(local(from)) + "–" + (end.equals(MIDNIGHT) ? "24:00" : end);
    }

    /** In numbers only, which every colleague reads: {@code 30.11.2026, 08:00–11:00}. */
    public String asNumbers() {
        return DAY.format(local(from)) + ", " + times();
    }

    /** As a sentence to the person names it, who knows the year: {@code Montag, 30. November, 08:00–11:00 Uhr}. */
    public String inWords(Locale language) {
        return dayInWords(language) + ", " + times() + (isGerman(language) ? " Uhr" : "");
    }

    public String dayInWords(Locale language) {
        return DateTimeFormatter.ofPattern(isGerman(language) ? "EEEE, d. MMMM" : "EEEE, d MMMM", language).format(local(from));
    }

    private static boolean isGerman(Locale language) {
        return Locale.GERMAN.getLanguage().equals(language.getLanguage());
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(Berlin.ZONE);
    }

    private static long minute(Instant moment) {
        return Duration.between(Instant.EPOCH, moment).toMinutes();
    }

    private static Instant instant(String minutes) {
        return Instant.EPOCH.plus(Duration.ofMinutes(Long.parseLong(minutes)));
    }
}
