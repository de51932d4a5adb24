package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Land;
import org.vorzimmer.shared.PhoneNumber;

/** Invented wishes of the demo's customers: office hours, the time outside them, Christmas, and lunch on workdays. */
@Dependent
public class DemoInstructions {

    private static final Duration SINCE = Duration.ofDays(60);
    private static final String OFFICE = "Mo-Fr 08:00-12:00, 13:00-17:00";

    @Inject InstructionBook book;
    @Inject StatusBook statuses;
    @Inject Clock clock;

    /** Gives each of these customers of the current tenant its instructions. */
    @Transactional
    public void fill(List<Customer> customers) {
        int place = 0;
        for (Customer customer : customers) {
            place++;
            fill(customer.getCustomerId(), place);
        }
    }

    private void fill(CustomerId customer, int place) {
        Instant since = clock.instant().minus(SINCE);
        NumberEntry desk = number("+4930231258" + place + "1", "Büro", Target.Mode.WARM);
        NumberEntry mobile = number("+4930231258" + place + "2", "mobil", Target.Mode.WARM);
        book.create(customer, new InstructionData("Bürozeiten", since, null, OFFICE, HolidayMode.EXCLUDED, Land.BE, PutThrough.ALL, "{Firma}, {Tageszeit}, was kann ich für Sie tun?",
                "Im Moment ist niemand frei. Wir rufen heute noch zurück.", "Bitte immer nach der Auftragsnummer fragen.", List.of(desk, mobile)), true, null);
        book.create(customer, new InstructionData("Außerhalb der Bürozeiten", since, null, null, HolidayMode.INCLUDED, Land.BE, PutThrough.VIP, "{Firma}, {Tageszeit}.",
                "Das Büro ist ab 8 Uhr wieder besetzt.", null, List.of(mobile, new NumberEntry(Situation.OWN, "Notfall", mobile.number(), "mobil", Target.Mode.COLD, 30))), true, null);
        Instant christmas = local(Berlin.dayOf(clock.instant()).getYear(), 12, 24);
        Instant newYear = local(Berlin.dayOf(clock.instant()).getYear() + 1, 1, 2);
        book.create(customer, new InstructionData("Zwischen den Jahren", christmas, newYear, null, HolidayMode.INCLUDED, Land.BE, PutThrough.NONE, "{Firma}, {Tageszeit}.",
                "Wir sind im neuen Jahr wieder für Sie da.", null, List.of()), false, null);
        LocalDateTime noon = Berlin.dayOf(clock.instant()).atTime(LocalTime.NOON);
        statuses.set(customer, new StatusData(StatusKind.LUNCH, PutThrough.NONE, null, null, noon.atZone(Berlin.ZONE).toInstant().plus(Duration.ofDays(1)),
                noon.plusHours(1).atZone(Berlin.ZONE).toInstant().plus(Duration.ofDays(1)), Repeat.WORKDAYS, null), null);
    }

    private static Instant local(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 0, 0).atZone(Berlin.ZONE).toInstant();
    }

    private static NumberEntry number(String e164, String label, Target.Mode mode) {
        return new NumberEntry(Situation.ANY, null, new PhoneNumber(e164), label, mode, 25);
    }
}
