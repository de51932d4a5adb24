package org.vorzimmer.shared;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads and writes opening hours: groups separated by semicolons, each of days ({@code Mo-Fr} or {@code Mo,Mi}) and of spans separated by commas.
 * Days are German or English two-letter names; the same day may not come twice.
 */
final class OpeningHoursText {

    private static final List<String> GERMAN = List.of("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");
    private static final List<String> ENGLISH = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Pattern GROUP = Pattern.compile("\\s*([A-Za-z][A-Za-z ,-]*?)\\s*:?\\s+([0-9].*?)\\s*");
    private static final Pattern SPAN = Pattern.compile("\\s*(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})\\s*");

    private OpeningHoursText() {
    }

    static OpeningHours read(String text) {
        Map<DayOfWeek, List<OpeningHours.Span>> week = new EnumMap<>(DayOfWeek.class);
        if (text == null || text.isBlank()) {
            return new OpeningHours(week);
        }
        for (String group : text.split(";")) {
            Matcher parts = GROUP.matcher(group);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not understood: " + group);
            }
            List<OpeningHours.Span> spans = spans(parts.group(2));
            for (DayOfWeek day : days(parts.group(1))) {
                if (week.put(day, spans) != null) {
                    throw new IllegalArgumentException("Named twice: " + day);
                }
            }
        }
        return new OpeningHours(week);
    }

    static String write(OpeningHours hours, Locale language) {
        List<String> groups = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        int first = 0;
        while (first < days.length) {
            List<OpeningHours.Span> spans = hours.week().getOrDefault(days[first], List.of());
            int last = first;
            while (last + 1 < days.length && spans.equals(hours.week().getOrDefault(days[last + 1], List.of()))) {
                last++;
            }
            if (!spans.isEmpty()) {
                groups.add(range(first, last, language) + " " + spans.stream().map(OpeningHours.Span::toString).collect(Collectors.joining(", ")));
            }
            first = last + 1;
        }
        return String.join("; ", groups);
    }

    private static String range(int first, int last, Locale language) {
        List<String> names = Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? GERMAN : ENGLISH;
        if (first == last) {
            return names.get(first);
        }
        return names.get(first) + (last == first + 1 ? "," : "-") + names.get(last);
    }

    private static List<DayOfWeek> days(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String part : text.split(",")) {
            String[] ends = part.split("-", -1);
            int first = day(ends[0]);
            int last = ends.length == 1 ? first : day(ends[1]);
            if (ends.length > 2 || last < first) {
                throw new IllegalArgumentException("Not a row of days: " + part);
            }
            for (int i = first; i <= last; i++) {
                days.add(DayOfWeek.of(i + 1));
            }
        }
        return days;
    }

    private static int day(String name) {
        for (int i = 0; i < GERMAN.size(); i++) {
            if (GERMAN.get(i).equalsIgnoreCase(name.strip()) || ENGLISH.get(i).equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        throw new IllegalArgumentException("Not a day: " + name);
    }

    private static List<OpeningHours.Span> spans(String text) {
        List<OpeningHours.Span> spans = new ArrayList<>();
        for (String part : text.split(",")) {
            Matcher times = SPAN.matcher(part);
            if (!times.matches()) {
                throw new IllegalArgumentException("Not a span of time: " + part);
            }
            OpeningHours.Span span = new OpeningHours.Span(time(times.group(1), times.group(2)), end(times.group(3), times.group(4)));
            if (!spans.isEmpty() && (spans.get(spans.size() - 1).endsAtMidnight() || spans.get(spans.size() - 1).until().isAfter(span.from()))) {
                throw new IllegalArgumentException("Overlaps: " + part);
            }
            spans.add(span);
        }
        return spans;
    }

    private static LocalTime time(String hour, String minute) {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        if (h > 23 || m > 59) {
            throw new IllegalArgumentException("Not a time: " + hour + ":" + minute);
        }
        return LocalTime.of(h, m);
    }

    private static LocalTime end(String hour, String minute) {
        return "24".equals(hour) && "00".equals(minute) ? LocalTime.MIDNIGHT : time(hour, minute);
    }
}
