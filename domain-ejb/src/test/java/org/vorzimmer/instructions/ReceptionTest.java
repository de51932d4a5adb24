package org.vorzimmer.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vorzimmer.instructions.Standing.Reason;
import org.vorzimmer.telephony.DiversionReason;

/** The decision that portal, simulator and console share: a table written by hand, and what is said. */
class ReceptionTest {

    private static final int FEWEST_ROWS = 200;

    /** One line of the table. */
    record Row(String book, String when, String reason, String situation, String caller, String expected) {

        @Override
        public String toString() {
            return book + " " + when + " " + reason + " " + situation + " " + caller;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String book = null;
        try (BufferedReader table = new BufferedReader(new InputStreamReader(ReceptionTest.class.getResourceAsStream("reception.txt"), StandardCharsets.UTF_8))) {
            for (String line : table.lines().toList()) {
                if (line.startsWith("[")) {
                    book = line.substring(1, line.indexOf(':'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    String[] sides = line.split("\\|");
                    String[] call = sides[0].strip().split("\\s+");
                    rows.add(new Row(book, call[0], call[1], call[2], call[3], sides[1].strip().replaceAll("\\s+", " ")));
                }
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(FEWEST_ROWS);
        return rows;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void becomesOfACallWhatTheCustomerWasTold(Row row) {
        Decision decision = decide(ReceptionBooks.named(row.book), row.when, row.reason, row.situation, row.caller);
        String targets = decision.targets().isEmpty() ? "-" : String.join(" ", decision.targets().stream().map(target -> name(target)).toList());
        assertThat(decision.verdict() + " " + decision.because() + " " + targets).isEqualTo(row.expected);
    }

    /** The number of a status has no label: it is found by the table's name. */
    private static String name(Target target) {
        return target.label().isEmpty() ? Character.toString(Integer.parseInt(target.number().e164().substring(9, target.number().e164().length() - 1))) + target.number().e164().substring(target.number().e164().length() - 1) : target.label();
    }

    private static Decision decide(ReceptionBook book, String when, String reason, String situation, String caller) {
        return Reception.decide(book, new CallFacts(ReceptionBooks.at(when), DiversionReason.valueOf(reason), "-".equals(situation) ? null : situation, ReceptionBooks.CALLERS.get(caller)));
    }

    @Test
    void theGreetingIsReadyToBeReadAloud() {
        assertThat(decide(ReceptionBooks.named("all"), "2026-12-02T10:59", "BUSY", "-", "stranger").greeting()).isEqualTo("Praxis Dr. Adler, guten Morgen, hier ist das Büro von Frau Dr. Adler.");
        assertThat(decide(ReceptionBooks.named("all"), "2026-12-02T11:00", "BUSY", "-", "stranger").greeting()).contains("guten Tag");
        assertThat(decide(ReceptionBooks.named("nothing"), "2026-12-02T18:00", "BUSY", "-", "stranger").greeting()).isEqualTo("Praxis Dr. Adler, guten Abend.");
    }

    @Test
    void whoIsNotPutThroughHearsWhenItIsWorthCallingAgain() {
        assertThat(decide(ReceptionBooks.named("meeting"), "2026-12-02T10:00", "BUSY", "-", "stranger").message())
                .isEqualTo("Frau Dr. Adler ist gerade in einer Besprechung und ab 11:00 Uhr wieder erreichbar.");
        assertThat(decide(ReceptionBooks.named("night"), "2026-12-01T23:00", "BUSY", "-", "stranger").message())
                .isEqualTo("Frau Dr. Adler ist gerade nicht zu sprechen und am Mittwoch, 2. Dezember, ab 6:00 Uhr wieder erreichbar.");
        assertThat(decide(ReceptionBooks.named("open"), "2026-12-02T10:00", "BUSY", "-", "stranger").message()).isEqualTo("Frau Dr. Adler ist gerade nicht im Büro.");
        assertThat(decide(ReceptionBooks.named("none"), "2026-12-02T10:00", "BUSY", "-", "stranger").message()).isEqualTo("Bitte rufen Sie morgen wieder an.");
    }

    @Test
    void theSecretarySeesWhatTheDirectorySaysOfTheCaller() {
        assertThat(decide(ReceptionBooks.named("all"), "2026-12-02T10:00", "BUSY", "-", "hinted").hint()).isEqualTo("Bitte nach dem Aktenzeichen fragen");
        assertThat(decide(ReceptionBooks.named("all"), "2026-12-02T10:00", "BUSY", "-", "vip").hint()).isNull();
    }

    @Test
    void overlapsAreToldWithTheirReasons() {
        assertThat(Reception.standings(ReceptionBooks.named("layers"), ReceptionBooks.at("2026-12-24T10:15"))).extracting(Standing::instructionId, Standing::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, Reason.DECIDES), org.assertj.core.groups.Tuple.tuple(2L, Reason.OVERRIDDEN),
                        org.assertj.core.groups.Tuple.tuple(3L, Reason.OVERRIDDEN));
        assertThat(Reception.standings(ReceptionBooks.named("hours"), ReceptionBooks.at("2026-12-25T10:15"))).extracting(Standing::reason).containsExactly(Reason.DECIDES, Reason.HOLIDAY);
        assertThat(Reception.standings(ReceptionBooks.named("hours"), ReceptionBooks.at("2026-12-02T12:30"))).extracting(Standing::reason).containsExactly(Reason.DECIDES, Reason.OUTSIDE_HOURS);
        assertThat(Reception.standings(ReceptionBooks.named("feast"), ReceptionBooks.at("2026-12-02T12:30"))).extracting(Standing::reason).containsExactly(Reason.DECIDES, Reason.NO_HOLIDAY);
        assertThat(Reception.standings(ReceptionBooks.named("soon"), ReceptionBooks.at("2026-12-02T12:30"))).extracting(Standing::reason).containsExactly(Reason.NOT_YET, Reason.OVER);
    }

    @Test
    void ofTwoInstructionsThatAreEquallyNarrowTheOneThatBeganLaterDecides() {
        ReceptionBooks book = new ReceptionBooks();
        book.say("2026-02-01T00:00", null, null, HolidayMode.INCLUDED, PutThrough.ALL, ReceptionBooks.any("a2"));
        book.say("2026-01-01T00:00", null, null, HolidayMode.INCLUDED, PutThrough.NONE);
        assertThat(decide(book.closed(), "2026-12-02T10:00", "BUSY", "-", "stranger").instructionId()).isEqualTo(1L);
    }

    @Test
    void whoComesBackEarlyEndsThisTimeOnly() {
        StatusData lunch = new StatusData(StatusKind.LUNCH, PutThrough.NONE, null, null, ReceptionBooks.at("2026-12-01T12:00"), ReceptionBooks.at("2026-12-01T13:00"), Repeat.DAILY,
                LocalDate.of(2026, 12, 31));
        StatusRule rule = new StatusRule(1, lunch, ReceptionBooks.at("2026-11-30T09:00"), ReceptionBooks.at("2026-12-02T12:20"));
        assertThat(rule.at(ReceptionBooks.at("2026-12-02T12:30"))).isEmpty();
        assertThat(rule.at(ReceptionBooks.at("2026-12-03T12:30"))).isPresent();
    }

    @Test
    void whatNobodyCanFillInIsNamed() {
        assertThat(GreetingText.unknown("{Firma}, {tageszeit} {daytime}")).isEmpty();
        assertThat(GreetingText.unknown("{Firma}, {Uhrzeit}")).containsExactly("Uhrzeit");
        assertThat(GreetingText.unknown(null)).isEmpty();
    }
}
