package org.vorzimmer.instructions;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days a status comes again. */
public enum Repeat {
    NEVER, DAILY, WORKDAYS, WEEKLY;

    /** Whether a status that first began on one day begins again on another, later one. */
    boolean comesOn(LocalDate day, LocalDate first) {
        return !day.isBefore(first) && switch (this) {
            case NEVER -> day.equals(first);
            case DAILY -> true;
            case WORKDAYS -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            case WEEKLY -> day.getDayOfWeek() == first.getDayOfWeek();
        };
    }
}
