package org.vorzimmer.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.vorzimmer.shared.OpeningHours;

/** When a chat may be opened: in the hours that the tenant has told, and on public holidays only when somebody is there at every hour of the week. */
final class ChatHours {

    private static final int DAYS = 7;

    private ChatHours() {
    }

    static boolean areOpen(String told, Instant now, Predicate<LocalDate> holidays) {
        return OpeningHours.parse(told).filter(hours -> hours.isOpen(now, isRoundTheClock(hours) ? day -> false : holidays)).isPresent();
    }

    private static boolean isRoundTheClock(OpeningHours hours) {
        return hours.week().size() == DAYS && hours.week().values().stream()
                .allMatch(spans -> spans.size() == 1 && spans.get(0).toString().equals("00:00-24:00"));
    }
}
