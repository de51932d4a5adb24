package org.vorzimmer.shared;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When an office is open in a week, such as {@code Mo-Fr 08:00-12:00, 13:00-18:00; Sa 09:00-12:00}; a gap between two spans is a break.
 * On the days that the given predicate calls closed (public holidays) nobody is there.
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> week) implements Serializable {

    /** No office is closed for longer without the hours being wrong. */
    private static final int SEARCHED_DAYS = 400;

    /**
     * One stretch without a break.
     *
     * @param until exclusive; midnight as an end is written 24:00
     */
    public record Span(LocalTime from, LocalTime until) implements Serializable {

        public Span {
            if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
                throw new IllegalArgumentException("Ends before it begins: " + from + "-" + until);
            }
        }

        boolean contains(LocalTime time) {
            return !time.isBefore(from) && (endsAtMidnight() || time.isBefore(until));
        }

        boolean endsAtMidnight() {
            return until.equals(LocalTime.MIDNIGHT);
        }

        @Override
        public String toString() {
            return from + "-" + (endsAtMidnight() ? "24:00" : until.toString());
        }
    }

    public OpeningHours {
        Map<DayOfWeek, List<Span>> copy = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, spans) -> copy.put(day, List.copyOf(spans)));
        week = Collections.unmodifiableMap(copy);
    }

    /** Empty when the text is not understood; see {@link OpeningHoursText} for what is. */
    public static Optional<OpeningHours> parse(String text) {
        try {
            return Optional.of(OpeningHoursText.read(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String format(Locale language) {
        return OpeningHoursText.write(this, language);
    }

    public boolean isOpen(Instant instant, Predicate<LocalDate> closed) {
        ZonedDateTime local = instant.atZone(Berlin.ZONE);
        return spansOn(local.toLocalDate(), closed).stream().anyMatch(span -> span.contains(local.toLocalTime()));
    }

    /** The instant itself when the office is open, else the next opening; empty when it never opens. */
    public Optional<Instant> nextOpening(Instant from, Predicate<LocalDate> closed) {
        return stretches(from, closed, 1).stream().findFirst().map(Stretch::start);
    }

    /** When so much open time has passed since the instant; a task that came in at night begins to count in the morning. */
    public Optional<Instant> plus(Instant from, Duration openTime, Predicate<LocalDate> closed) {
        Duration left = openTime;
        for (Stretch stretch : stretches(from, closed, Integer.MAX_VALUE)) {
            Duration length = Duration.between(stretch.start, stretch.end);
            if (left.compareTo(length) <= 0) {
                return Optional.of(stretch.start.plus(left));
            }
            left = left.minus(length);
        }
        return Optional.empty();
    }

    /**
     * One time without a break on a certain day.
     *
     * @param end exclusive
     */
    public record Stretch(Instant start, Instant end) { }

    /** The stretches of one day in order; none when the office stays closed. */
    public List<Stretch> on(LocalDate day, Predicate<LocalDate> closed) {
        return spansOn(day, closed).stream().map(span -> new Stretch(instant(day.atTime(span.from)),
                instant(span.endsAtMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(span.until)))).toList();
    }

    private List<Stretch> stretches(Instant from, Predicate<LocalDate> closed, int most) {
        List<Stretch> found = new ArrayList<>();
        LocalDate day = Berlin.dayOf(from);
        for (int i = 0; i < SEARCHED_DAYS && found.size() < most && !week.isEmpty(); i++, day = day.plusDays(1)) {
            for (Stretch whole : on(day, closed)) {
                if (whole.end.isAfter(from)) {
                    found.add(new Stretch(whole.start.isBefore(from) ? from : whole.start, whole.end));
                }
            }
        }
        return found;
    }

    private List<Span> spansOn(LocalDate day, Predicate<LocalDate> closed) {
        return closed.test(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Berlin.ZONE).toInstant();
    }

    @Override
    public String toString() {
        return format(Locale.GERMAN);
    }
}
