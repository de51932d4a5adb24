package org.vorzimmer.leads;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.OpeningHours;

/**
 * Cuts the office's next days into the windows in which a person may ask to be called. The cuts depend on the opening hours only and not on the
 * moment of asking, so a window stays the same while somebody fills in the form. Pure: no clock, no database.
 */
final class CallbackSlots {

    /** Days on which the office is open, the current one included while something is left of it. */
    private static final int DAYS = 5;

    /** An office that is closed for longer promises nothing. */
    private static final int SEARCHED_DAYS = 60;

    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Duration SHORTEST = Duration.ofHours(1);

    /** Until a wish has been read. */
    private static final Duration NOTICE = Duration.ofMinutes(30);

    private static final int ROUND_TO_MINUTES = 15;

    private CallbackSlots() {
    }

    /** What a form offers now. */
    static List<CallbackWindow> offered(OpeningHours hours, Predicate<LocalDate> closed, Instant now) {
        return next(hours, closed, now.plus(NOTICE), DAYS);
    }

    /** Whether a window can still be promised that a form has offered a while ago. */
    static boolean accepts(OpeningHours hours, Predicate<LocalDate> closed, Instant now, CallbackWindow window) {
        // One day more: today may have had nothing left to offer and still count here.
        return next(hours, closed, now, DAYS + 1).contains(window);
    }

    private static List<CallbackWindow> next(OpeningHours hours, Predicate<LocalDate> closed, Instant notBefore, int days) {
        List<CallbackWindow> found = new ArrayList<>();
        LocalDate day = Berlin.dayOf(notBefore);
        int open = 0;
        for (int i = 0; i < SEARCHED_DAYS && open < days; i++, day = day.plusDays(1)) {
            List<CallbackWindow> windows = hours.on(day, closed).stream().flatMap(stretch -> cut(stretch).stream())
                    .filter(window -> !window.from().isBefore(notBefore)).toList();
            found.addAll(windows);
            open += windows.isEmpty() ? 0 : 1;
        }
        return found;
    }

    /** Pieces of three hours; where less than one hour would be left over, the last two share what there is. */
    private static List<CallbackWindow> cut(OpeningHours.Stretch stretch) {
        List<CallbackWindow> pieces = new ArrayList<>();
        Instant from = stretch.start();
        while (from.isBefore(stretch.end())) {
            Duration left = Duration.between(from, stretch.end());
            Duration rest = left.minus(LONGEST);
            Duration piece = left.compareTo(LONGEST) <= 0 ? left : rest.compareTo(SHORTEST) < 0 ? half(left) : LONGEST;
            pieces.add(new CallbackWindow(from, from.plus(piece)));
            from = from.plus(piece);
        }
        return pieces;
    }

    private static Duration half(Duration whole) {
        return Duration.ofMinutes(whole.toMinutes() / 2 / ROUND_TO_MINUTES * ROUND_TO_MINUTES);
    }
}
