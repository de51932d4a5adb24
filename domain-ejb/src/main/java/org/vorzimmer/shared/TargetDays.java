package org.vorzimmer.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The days on which banks settle in euro: the TARGET calendar, which knows no holiday of a Land. */
public final class TargetDays {

    private static final Map<Integer, Set<LocalDate>> CLOSED = new ConcurrentHashMap<>();

    private TargetDays() {
    }

    public static boolean contains(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !CLOSED.computeIfAbsent(day.getYear(), TargetDays::closed).contains(day);
    }

    /** The day itself if it is one. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!contains(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The day itself if it is one. */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate at = day;
        while (!contains(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** So many TARGET days later; the day counted from need not be one. */
    public static LocalDate plus(LocalDate day, int days) {
        LocalDate at = day;
        for (int i = 0; i < days; i++) {
            at = onOrAfter(at.plusDays(1));
        }
        return at;
    }

    /** So many TARGET days earlier. */
    public static LocalDate minus(LocalDate day, int days) {
        LocalDate at = day;
        for (int i = 0; i < days; i++) {
            at = onOrBefore(at.minusDays(1));
        }
        return at;
    }

    private static Set<LocalDate> closed(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.TARGET)).getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate).collect(toUnmodifiableSet());
    }
}
