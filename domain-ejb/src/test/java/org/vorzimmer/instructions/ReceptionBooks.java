package org.vorzimmer.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorzimmer.directory.KnownCaller;
import org.vorzimmer.directory.KnownCaller.Handling;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Land;
import org.vorzimmer.shared.PhoneNumber;

/** The customers' wishes that the table in {@code reception.txt} names. */
final class ReceptionBooks {

    static final Map<String, KnownCaller> CALLERS = Map.of(
            "vip", caller(true, false, null, null, null),
            "blocked", caller(false, true, null, null, null),
            "always", caller(false, false, Handling.ALWAYS, null, LocalDate.of(2026, 12, 31)),
            "never", caller(false, false, Handling.NEVER, null, LocalDate.of(2026, 12, 31)),
            "vipnever", caller(true, false, Handling.NEVER, null, LocalDate.of(2026, 12, 31)),
            "expired", caller(false, false, Handling.ALWAYS, null, LocalDate.of(2026, 11, 30)),
            "hinted", caller(false, false, null, "Bitte nach dem Aktenzeichen fragen", null));

    private static final String LONG_AGO = "2026-01-01T00:00";

    private final List<InstructionRule> instructions = new ArrayList<>();
    private final List<StatusRule> statuses = new ArrayList<>();

    static ReceptionBook named(String name) {
        ReceptionBooks book = new ReceptionBooks();
        switch (name) {
            case "nothing" -> { }
            case "all" -> book.standing(PutThrough.ALL, any("a1"), any("a2"));
            case "vip" -> book.standing(PutThrough.VIP, any("a1"));
            case "none" -> book.standing(PutThrough.NONE);
            case "hours" -> {
                book.standing(PutThrough.NONE);
                book.say(LONG_AGO, null, "Mo-Fr 08:00-12:00, 13:00-18:00", HolidayMode.EXCLUDED, PutThrough.ALL, any("a1"));
            }
            case "feast" -> {
                book.standing(PutThrough.ALL, any("a1"));
                book.say(LONG_AGO, null, null, HolidayMode.ONLY, PutThrough.VIP, any("a2"));
            }
            case "layers" -> {
                book.say("2026-12-24T09:00", "2026-12-24T12:00", null, HolidayMode.INCLUDED, PutThrough.VIP, any("a2"));
                book.say("2026-12-21T00:00", "2027-01-07T00:00", null, HolidayMode.INCLUDED, PutThrough.NONE);
                book.standing(PutThrough.ALL, any("a1"));
            }
            case "cases" -> book.standing(PutThrough.ALL, in(Situation.NO_ANSWER, "n1"), in(Situation.BUSY, "b1"), any("a1"), in(Situation.NO_ANSWER, "n2"), own("Notfall", "e1"));
            case "gaps" -> book.standing(PutThrough.VIP, in(Situation.BUSY, "b1"));
            case "meeting" -> {
                book.standing(PutThrough.ALL, any("a1"));
                book.status(StatusKind.MEETING, PutThrough.VIP, null, "2026-12-02T09:30", "2026-12-02T11:00", Repeat.NEVER, null);
            }
            case "travel" -> {
                book.standing(PutThrough.NONE);
                book.status(StatusKind.TRAVELLING, PutThrough.VIP, "m1", "2026-12-02T08:00", "2026-12-02T18:00", Repeat.NEVER, null);
            }
            case "lunch" -> {
                book.standing(PutThrough.ALL, any("a1"));
                book.status(StatusKind.LUNCH, PutThrough.NONE, null, "2026-12-01T12:00", "2026-12-01T13:00", Repeat.WORKDAYS, LocalDate.of(2026, 12, 11));
            }
            case "both" -> {
                book.standing(PutThrough.ALL, any("a1"));
                book.status(StatusKind.DO_NOT_DISTURB, PutThrough.VIP, null, "2026-12-02T12:15", "2026-12-02T15:00", Repeat.NEVER, null);
                book.status(StatusKind.LUNCH, PutThrough.NONE, null, "2026-12-01T12:00", "2026-12-01T13:00", Repeat.DAILY, null);
            }
            case "back" -> {
                book.standing(PutThrough.NONE, any("a1"));
                book.status(StatusKind.AVAILABLE, PutThrough.ALL, null, "2026-12-02T09:00", "2026-12-02T10:30", Repeat.NEVER, null);
            }
            case "night" -> {
                book.standing(PutThrough.NONE);
                book.status(StatusKind.OTHER, PutThrough.VIP, "m1", "2026-12-01T22:00", "2026-12-02T06:00", Repeat.DAILY, null);
            }
            case "open" -> {
                book.standing(PutThrough.ALL, any("a1"));
                book.status(StatusKind.ILL, PutThrough.NONE, null, "2026-12-02T07:00", null, Repeat.NEVER, null);
            }
            case "soon" -> {
                book.say("2027-01-01T00:00", null, null, HolidayMode.INCLUDED, PutThrough.ALL, any("a1"));
                book.say(LONG_AGO, "2026-12-01T00:00", null, HolidayMode.INCLUDED, PutThrough.ALL, any("a2"));
            }
            default -> throw new IllegalArgumentException("No such book: " + name);
        }
        return book.closed();
    }

    ReceptionBook closed() {
        return new ReceptionBook(instructions, statuses, new GreetingText.Facts("Praxis Dr. Adler", "Frau Dr. Adler", Locale.GERMAN));
    }

    private void standing(PutThrough rule, NumberEntry... numbers) {
        say(LONG_AGO, null, null, HolidayMode.INCLUDED, rule, numbers);
    }

    void say(String from, String until, String hours, HolidayMode holidays, PutThrough rule, NumberEntry... numbers) {
        instructions.add(new InstructionRule(instructions.size() + 1, new InstructionData("Anweisung " + (instructions.size() + 1), at(from), at(until), hours, holidays, Land.BY, rule,
                "{Firma}, {Tageszeit}, hier ist das Büro von {Name}.", "Bitte rufen Sie morgen wieder an.", null, List.of(numbers))));
    }

    void status(StatusKind kind, PutThrough rule, String number, String from, String until, Repeat repeat, LocalDate repeatUntil) {
        statuses.add(new StatusRule(statuses.size() + 1, new StatusData(kind, rule, null, number == null ? null : number(number), at(from), at(until), repeat, repeatUntil),
                at(from).plusSeconds(statuses.size()), null));
    }

    /** A number by the name that the table gives it. */
    static PhoneNumber number(String name) {
        return new PhoneNumber("+49302312" + (int) name.charAt(0) + name.substring(1));
    }

    static NumberEntry any(String name) {
        return in(Situation.ANY, name);
    }

    private static NumberEntry in(Situation situation, String name) {
        return new NumberEntry(situation, null, number(name), name, Target.Mode.WARM, 20);
    }

    private static NumberEntry own(String situation, String name) {
        return new NumberEntry(Situation.OWN, situation, number(name), name, Target.Mode.COLD, 20);
    }

    static Instant at(String local) {
        return local == null ? null : LocalDateTime.parse(local).atZone(Berlin.ZONE).toInstant();
    }

    private static KnownCaller caller(boolean vip, boolean blocked, Handling handling, String text, LocalDate until) {
        return new KnownCaller(1, "Anna Anruferin", vip, blocked, handling, text, until);
    }
}
