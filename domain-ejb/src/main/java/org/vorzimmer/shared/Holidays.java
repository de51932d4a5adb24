package org.vorzimmer.shared;

import static java.util.stream.Collectors.toMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statutory public holidays of one Land, with German names. Holidays of single municipalities are not among them:
 * an operator there closes on that day by its own entry.
 */
public final class Holidays {

    private static final Map<Land, Holidays> PER_LAND = new ConcurrentHashMap<>();

    private final Land land;
    private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

    private Holidays(Land land) {
        this.land = land;
    }

    public static Holidays in(Land land) {
        return PER_LAND.computeIfAbsent(land, Holidays::new);
    }

    public boolean contains(LocalDate day) {
        return of(day.getYear()).containsKey(day);
    }

    /** Its German name, if the day is a holiday. */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** All holidays of a year in order. */
    public SortedMap<LocalDate, String> of(int year) {
        return years.computeIfAbsent(year, this::load);
    }

    /** Saturdays, Sundays and holidays are none. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !contains(day);
    }

    private SortedMap<LocalDate, String> load(int year) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
        return manager.getHolidays(Year.of(year), land.hierarchy()).stream()
                .collect(toMap(Holiday::getDate, Holidays::germanName, (first, second) -> first + ", " + second, TreeMap::new));
    }

    /** The names as the Länder's laws spell them, where the library's differ. */
    private static String germanName(Holiday holiday) {
        String name = holiday.getDescription(Locale.GERMAN);
        return "Kindertag".equals(name) ? "Weltkindertag" : name;
    }
}
