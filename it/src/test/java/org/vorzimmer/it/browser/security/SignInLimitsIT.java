package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Credentials;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** How often one may try, how long what was given is good, and that nobody can tell from outside who has a login. Moves the clock, only forward. */
class SignInLimitsIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int TRIES = 17;

    private static Vorzimmer installation;
    private static LocalDateTime clock;

    @BeforeAll
    static void start() {
        installation = Vorzimmer.aloneBehindProxy("sign-in-limits");
        clock = LocalDateTime.now(BERLIN).withSecond(0).withNano(0);
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void neitherWordsNorTimeTellWhoHasALogin() {
        List<Credentials> known = installation.logins().stream().filter(login -> login.tenant().equals("lerche")).toList();
        List<Long> wrong = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        List<Long> forgottenKnown = new ArrayList<>();
        List<Long> forgottenUnknown = new ArrayList<>();
        tryAt("warm.up@lerche.example");
        for (int i = 0; i < TRIES; i++) {
            wrong.add(tryAt(known.get(i % known.size()).user()));
            unknown.add(tryAt("niemand" + i + "@lerche.example"));
            forgottenKnown.add(forget(known.get(i % known.size()).user()));
            forgottenUnknown.add(forget("niemand" + i + "@lerche.example"));
        }
        assertThat(apart(wrong, unknown)).as("%s and %s", wrong, unknown).isLessThan(0.4);
        assertThat(apart(forgottenKnown, forgottenUnknown)).as("%s and %s", forgottenKnown, forgottenUnknown).isLessThan(0.4);
    }

    @Test
    void aBlockedLoginIsFreeAgainAfterAQuarterOfAnHourAtMost() {
        Person admin = Person.admin(installation, Tenant.RUFWERK);
        String user = "blockiert@rufwerk.example";
        admin.hire(user, "Berta Blockiert", "AGENT");
        for (int i = 0; i < 12; i++) {
            assertThat(someone(Tenant.RUFWERK).tryToEnter(user, "ganz-sicher-falsch").visitor().says(Person.REFUSED)).isTrue();
        }
        Person owner = someone(Tenant.RUFWERK).tryToEnter(user, Person.PASSWORD);
        assertThat(owner.visitor().says(Person.REFUSED)).isTrue();
        assertThat(owner.visitor().says("15 Minuten")).as(owner.visitor().text()).isTrue();
        forward(Duration.ofMinutes(10));
        for (int i = 0; i < 8; i++) {
            someone(Tenant.RUFWERK).tryToEnter(user, "immer-noch-falsch");
        }
        forward(Duration.ofMinutes(16));
        assertThat(someone(Tenant.RUFWERK).tryToEnter(user, Person.PASSWORD).isIn()).isTrue();
    }

    @Test
    void anAddressThatTriesTooOftenIsRefusedAndCostsTheLoginNothing() {
        Credentials agent = installation.login(Tenant.KONTOR, "AGENT");
        for (int i = 0; i < 25; i++) {
            Person.at(installation, Tenant.KONTOR).from("203.0.113.250").tryToEnter("niemand" + i + "@kontor.example", "ganz-sicher-falsch");
        }
        for (int i = 0; i < 8; i++) {
            assertThat(Person.at(installation, Tenant.KONTOR).from("203.0.113.250").tryToEnter(agent.user(), "ganz-sicher-falsch").isIn()).isFalse();
        }
        assertThat(someone(Tenant.KONTOR).tryToEnter(agent.user(), agent.password()).isIn()).isTrue();
    }

    @Test
    void aSessionEndsByIdlenessAndByAge() {
        Person admin = Person.admin(installation, Tenant.KONTOR);
        Person idle = someone(Tenant.KONTOR).enter(installation.login(Tenant.KONTOR, "AGENT"));
        forward(Duration.ofMinutes(27));
        assertThat(idle.isIn()).isTrue();
        forward(Duration.ofMinutes(27));
        assertThat(idle.isIn()).isTrue();
        assertThat(admin.isIn()).as("54 minutes without a click").isFalse();
        forward(Duration.ofMinutes(31));
        assertThat(idle.isIn()).isFalse();

        Person again = Person.admin(installation, Tenant.KONTOR);
        again.visitor().open("/portal/tenant/settings.xhtml?group=SECURITY")
                .submit("form", "form:save", "form:s-SESSION_IDLE_MINUTES:input", "480");
        assertThat(again.visitor().says("Gespeichert.")).as(again.visitor().text()).isTrue();
        forward(Duration.ofHours(7));
        assertThat(again.isIn()).as("as long as the tenant allows").isTrue();
        forward(Duration.ofHours(4).plusMinutes(50));
        assertThat(again.isIn()).isTrue();
        forward(Duration.ofMinutes(15));
        assertThat(again.isIn()).as("twelve hours after signing in").isFalse();
    }

    @Test
    void aTemporaryPasswordIsGoodForSeventyTwoHours() {
        Person admin = Person.admin(installation, Tenant.NAHBEI);
        String early = admin.temporaryPassword(admin.invite("rechtzeitig@nahbei.example", "Rita Rechtzeitig", "AGENT"));
        String late = admin.temporaryPassword(admin.invite("zuspaet@nahbei.example", "Zeno Zuspaet", "AGENT"));
        forward(Duration.ofHours(71));
        Person rita = someone(Tenant.NAHBEI).enter("rechtzeitig@nahbei.example", early);
        for (String page : List.of(Person.HOME, "/portal/leads/lead-list.xhtml", "/portal/security/sessions.xhtml", "/portal/security/account.xhtml",
                "/portal/security/enrol-second-factor.xhtml")) {
            assertThat(rita.visitor().open(page).path()).as(page).isEqualTo("/portal/security/change-password.xhtml");
        }
        assertThat(rita.visitor().get("/portal/api/v1/retention/rules/A.contact_form/dates").statusCode()).as("the api").isIn(302, 401, 403);
        forward(Duration.ofMinutes(61));
        assertThat(someone(Tenant.NAHBEI).tryToEnter("zuspaet@nahbei.example", late).visitor().says(Person.REFUSED)).isTrue();
    }

    @Test
    void linksRunOut() {
        Person admin = Person.admin(installation, Tenant.RUDEL);
        admin.invite("einladung@rudel.example", "Ida Einladung", "AGENT");
        String invitation = link("einladung@rudel.example", 1);
        Visitor visitor = Visitor.at(installation, Tenant.RUDEL.host());
        assertThat(visitor.open(invitation).says("einladung@rudel.example")).isTrue();
        admin.hire("vergessen@rudel.example", "Vera Vergessen", "AGENT");
        visitor.open("/portal/security/forgot-password.xhtml").submit("form", "form:ask", "form:name:input", "vergessen@rudel.example");
        String reset = link("vergessen@rudel.example", 3);
        forward(Duration.ofMinutes(58));
        assertThat(visitor.open(reset).says("vergessen@rudel.example")).isTrue();
        forward(Duration.ofMinutes(5));
        assertThat(visitor.submit("form", "form:set", "form:password:input", Person.PASSWORD, "form:repeated:input", Person.PASSWORD).says("Dieser Link gilt nicht mehr.")).isTrue();
        assertThat(visitor.open(reset).says("Er wurde schon benutzt, ist abgelaufen oder unvollständig.")).isTrue();
        forward(Duration.ofHours(71));
        assertThat(visitor.open(invitation).says("Dieser Link gilt nicht mehr.")).isTrue();
    }

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        Person admin = Person.admin(installation, Tenant.LERCHE);
        String number = admin.invite("letzter.tag@lerche.example", "Lea Letzter", "AGENT");
        String temporary = admin.temporaryPassword(number);
        admin.edit(number).submit("form", "form:save", "form:lastDay:input_input", DAY.format(clock));
        assertThat(admin.visitor().says("Gespeichert.")).as(admin.visitor().text()).isTrue();
        Person lea = someone(Tenant.LERCHE).enter("letzter.tag@lerche.example", temporary);
        lea.visitor().submit("form", "form:change", "form:current:input", temporary, "form:password:input", Person.PASSWORD, "form:repeated:input", Person.PASSWORD);
        setTo(clock.toLocalDate().atTime(LocalTime.of(23, 58)));
        lea = someone(Tenant.LERCHE).enter("letzter.tag@lerche.example", Person.PASSWORD);
        assertThat(lea.isIn()).isTrue();
        forward(Duration.ofMinutes(4));
        assertThat(lea.isIn()).isFalse();
        assertThat(someone(Tenant.LERCHE).tryToEnter("letzter.tag@lerche.example", Person.PASSWORD).visitor().says(Person.REFUSED)).isTrue();
    }

    @Test
    void twoAdministratorsWhoRemoveEachOtherAtOnceLeaveOne() {
        Person first = Person.admin(installation, Tenant.RUFWERK);
        first.hire("zweite@rufwerk.example", "Zita Zweite", "TENANT_ADMIN");
        String firstNumber = first.numberOf(installation.login(Tenant.RUFWERK, "TENANT_ADMIN").user());
        String secondNumber = first.numberOf("zweite@rufwerk.example");
        for (int round = 0; round < 4; round++) {
            Person one = Person.admin(installation, Tenant.RUFWERK);
            Person two = someone(Tenant.RUFWERK).enter("zweite@rufwerk.example", Person.PASSWORD);
            one.edit(secondNumber);
            two.edit(firstNumber);
            boolean locking = round % 2 == 1;
            var both = List.of(one, two).stream().map(who -> CompletableFuture.runAsync(() -> {
                if (locking) {
                    who.visitor().submit("act", "act:lock:button");
                } else {
                    who.visitor().submit("form", "form:save", "form:roles", "AGENT");
                }
            })).toList();
            both.forEach(CompletableFuture::join);
            String answers = one.visitor().text() + "\n" + two.visitor().text();
            boolean firstStayed = administers(one);
            assertThat(firstStayed).as("who is left in round %s: %s", round, answers).isNotEqualTo(administers(two));
            Person left = firstStayed ? one : two;
            String lost = firstStayed ? secondNumber : firstNumber;
            if (locking) {
                left.edit(lost).submit("act", "act:unlock");
            } else {
                left.edit(lost).submit("form", "form:save", "form:roles", "TENANT_ADMIN");
            }
            assertThat(left.visitor().status()).as(left.visitor().text()).isEqualTo(200);
        }
    }

    private static boolean administers(Person person) {
        Visitor visitor = person.visitor().open("/portal/users/user-list.xhtml");
        return visitor.status() == 200 && visitor.path().startsWith("/portal/users/");
    }

    private static Person someone(Tenant tenant) {
        return Person.at(installation, tenant);
    }

    private static long tryAt(String user) {
        Person person = someone(Tenant.LERCHE);
        return timed(person.visitor().open(Person.LOGIN), "form:enter", "form:name:input", user, "form:password:input", "ganz-sicher-falsch", Person.REFUSED);
    }

    private static long forget(String user) {
        Visitor visitor = someone(Tenant.LERCHE).visitor().open("/portal/security/forgot-password.xhtml");
        return timed(visitor, "form:ask", "form:name:input", user, "unused", "", "Wenn es zu dieser Adresse einen Zugang gibt");
    }

    private static long timed(Visitor visitor, String button, String field, String value, String other, String otherValue, String answer) {
        Map<String, List<String>> fields = visitor.filled("form", button, field, value, other, otherValue);
        long begun = System.nanoTime();
        visitor.send("form", fields);
        long taken = System.nanoTime() - begun;
        assertThat(visitor.says(answer)).as(visitor.text()).isTrue();
        return taken / 10_000;
    }

    /** By how much the slower kind is above the quicker one. */
    private static double apart(List<Long> one, List<Long> two) {
        double a = undisturbed(one);
        double b = undisturbed(two);
        return Math.max(a, b) / Math.min(a, b) - 1;
    }

    /** The lower quartile: what else the machine does makes an answer slower and never quicker, on two cores often twice as slow. */
    private static double undisturbed(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 4).findFirst().orElseThrow();
    }

    /** The link in this person's mail with this number, counted from one. */
    private static String link(String address, int mail) {
        URI link = Mails.link(installation, address, mail);
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    private static void forward(Duration step) {
        setTo(clock.plus(step));
    }

    private static void setTo(LocalDateTime moment) {
        clock = moment;
        Visitor platform = Person.platform(installation).visitor().open("/portal/platform/clock.xhtml");
        platform.submit("clock", "clock:move", "clock:wanted:input_input", TYPED.format(moment));
        assertThat(platform.says("Die Uhr ist gestellt")).as(platform.text()).isTrue();
    }
}
