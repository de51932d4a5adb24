package org.vorzimmer.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentWithdrawn;
import org.vorzimmer.contracts.Contract;
import org.vorzimmer.contracts.NewContract;
import org.vorzimmer.contracts.PreparedContract;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.leads.FormMeta;
import org.vorzimmer.leads.FormTicket;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.rules.Bounds;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tariffs.AgreedTariffs;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** A trial's life against the real database: from the form over the code to its line, its end, its erasure on the promised day, or its contract. */
@InContainer
class TrialLifeIT {

    private static final TenantId TENANT = new TenantId(918);
    private static final TenantId OTHER = new TenantId(919);
    private static final String MAIL = "jule@faehrmann.example";
    private static final String CODE = "123456";
    private static final CustomerData DATA = new CustomerData(Customer.Kind.BUSINESS, "Buchbinderei Fährmann", null, null, "Jule", "Fährmann",
            new PostalAddress("Weg", "1", "10115", "Berlin", "DE"), new EmailAddress(MAIL), null, null, "DE", "de", false);

    @Inject TrialIntakeService intake;
    @Inject TrialVisitService visits;
    @Inject TrialStep step;
    @Inject TrialService office;
    @Inject TrialConclusion conclusion;
    @Inject TrialConsents consents;
    @Inject TrialDesk desk;
    @Inject TrialQueries trials;
    @Inject TrialSeal seal;
    @Inject AgreedTariffs tariffs;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;

    @BeforeEach
    void makeTenant() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        rows.tenant(OTHER.value());
        schema.run("insert into tenant_hosts (host, tenant_id, is_main) values ('probe.example', ?, true)", TENANT.value());
        rows.make("phone_lines", TENANT.value(), Map.of("number_e164", "+493023125821", "purpose", "POOL_TRIAL", "line_state", "FREE"));
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("contract_add_ons", "contract_terms", "contracts", "document_contents", "documents", "trials")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        rows.close();
    }

    @Test
    void theCodeBringsALineAndTheLastDayTakesItBack() {
        FormTicket ticket = FormTicket.fresh(clock.instant(), -1);
        assertThat(send(ticket, MAIL)).as("a form sent twice").isEqualTo(send(ticket, MAIL));
        assertThat(count("trials where trial_state = 'UNCONFIRMED'")).isOne();
        assertThat(count("phone_lines where line_state = 'FREE'")).as("no line without the code").isOne();
        String link = link(newest());
        assertThat(enter(link, "000000")).isEmpty();
        Optional<String> visit = enter(link, CODE);
        assertThat(visit).isPresent();
        assertThat(enter(link, CODE)).as("a code is good once").isEmpty();
        assertThat(count("trials where trial_state = 'RUNNING' and customer_id is not null")).isOne();
        assertThat(count("customers where kind = 'TRIAL' and street is null")).isOne();
        assertThat(count("phone_lines where line_state = 'ASSIGNED'")).isOne();
        assertThat(count("tasks where kind = 'TRIAL_BEGUN' and closed_at is null")).isOne();
        assertThat(here(() -> visits.show(link, visit.get())).orElseThrow().number()).isEqualTo(new PhoneNumber("+493023125821"));
        assertThat(here(() -> visits.show(link, "stolen"))).isEmpty();

        take(newest());
        assertThat(count("trials where trial_state = 'RUNNING'")).as("nothing is due yet").isOne();
        schema.run("update trials set last_day = '2026-01-01' where tenant_id = ?", TENANT.value());
        take(newest());
        take(newest());
        assertThat(count("trials where trial_state = 'ENDED' and open_email is null")).isOne();
        assertThat(count("phone_lines where line_state = 'COOLING' and customer_id is null")).isOne();
        assertThat(count("outbox_messages where purpose = 'trials.ended'")).as("told once").isOne();
        assertThat(count("tasks where kind = 'TRIAL_BEGUN' and closed_at is null")).isZero();
    }

    @Test
    void anAddressHasOneTrialAtATime() {
        send(FormTicket.fresh(clock.instant(), -1), MAIL);
        send(FormTicket.fresh(clock.instant(), -1), MAIL.replace("jule", "Jule"));
        assertThat(count("trials where trial_state = 'UNCONFIRMED'")).as("the new form counts").isOne();
        assertThat(count("trials where trial_state = 'ENDED'")).isOne();
        assertThat(enter(link(newest()), CODE)).isPresent();
        schema.run("update trials set code_sent_at = '2026-01-01' where tenant_id = ?", TENANT.value());
        long mails = count("outbox_messages where purpose like 'trials.%'");
        String reference = send(FormTicket.fresh(clock.instant(), -1), MAIL);
        assertThat(reference).as("looks like every other answer").matches("[A-Z2-9]{3}-[A-Z2-9]{3}");
        assertThat(count("trials where true")).isEqualTo(2);
        assertThat(count("outbox_messages where purpose like 'trials.%'")).as("a code for the page that there is").isEqualTo(mails + 1);
    }

    @Test
    void whoComesTooLateWaitsForTheNextLine() {
        begin("first@faehrmann.example");
        begin("second@faehrmann.example");
        long waiting = newest();
        assertThat(count("trials where trial_state = 'WAITING' and waiting_told_at is not null")).isOne();
        assertThat(count("tasks where kind = 'TRIAL_NO_LINE' and closed_at is null")).isOne();
        rows.make("phone_lines", TENANT.value(), Map.of("number_e164", "+493023125822", "purpose", "POOL_TRIAL", "line_state", "FREE"));
        take(waiting);
        take(waiting);
        assertThat(count("trials where trial_state = 'RUNNING'")).isEqualTo(2);
        assertThat(count("phone_lines where line_state = 'ASSIGNED'")).isEqualTo(2);
        assertThat(count("outbox_messages where purpose = 'trials.started'")).isEqualTo(2);
    }

    @Test
    void whatLooksLikeMisuseGetsNoLineBeforeAPersonHasLooked() {
        send(FormTicket.fresh(clock.instant(), -1), MAIL);
        schema.run("update leads set suspected_at = received_at, spam_signs = 'MANY_LINKS' where tenant_id = ?", TENANT.value());
        assertThat(enter(link(newest()), CODE)).isPresent();
        take(newest());
        assertThat(count("trials where trial_state = 'WAITING'")).isOne();
        assertThat(count("phone_lines where line_state = 'FREE'")).isOne();
        schema.run("update leads set suspected_at = null where tenant_id = ?", TENANT.value());
        take(newest());
        assertThat(count("trials where trial_state = 'RUNNING'")).isOne();
    }

    @Test
    void itGoesOnThePromisedDayWithAllThatHangsOnIt() {
        begin(MAIL);
        Instant sent = clock.instant();
        long lead = schema.count("select max(id) from leads where tenant_id = ?", TENANT.value());
        assertThat(here(() -> inTransaction(() -> holder().find(PersonQuery.byEmail(MAIL))))).hasSize(1);
        assertThat(here(() -> inTransaction(() -> holder().export(List.of(lead))))).singleElement().satisfies(file -> assertThat(file.fields()).containsEntry("trialGreeting", "Buchbinderei, guten Tag"));
        assertThat(erase(lead, sent.plus(Duration.ofDays(7)))).as("on its last day").isZero();
        assertThat(erase(lead, sent.plus(Duration.ofDays(8)))).isOne();
        for (String table : List.of("leads", "trials", "customers", "tasks")) {
            assertThat(count(table + " where true")).as(table).isZero();
        }
        assertThat(count("outbox_messages where about_kind = 'lead'")).isZero();
        assertThat(count("phone_lines where line_state = 'COOLING' and customer_id is null")).as("back to the pool, and resting").isOne();
    }

    @Test
    void aContractKeepsEverything() {
        begin(MAIL);
        long trial = newest();
        String number = schema.rows("select customer_number from customers where tenant_id = ?", TENANT.value()).get(0).get(0);
        long contract = conclude(trial);
        assertThat(conclude(trial)).as("sent twice").isEqualTo(contract);
        assertThat(count("contracts where true")).isOne();
        assertThat(count("customers where kind = 'BUSINESS' and street = 'Weg' and customer_number = '" + number + "'")).isOne();
        assertThat(count("phone_lines where purpose = 'CUSTOMER' and line_state = 'ASSIGNED'")).isOne();
        assertThat(count("trials where trial_state = 'CONVERTED' and sealed_greeting is not null")).isOne();
        assertThat(count("outbox_messages where purpose = 'contracts.concluded'")).isOne();
        assertThat(count("tasks where about_kind = 'trial' and closed_at is null")).isZero();
        long lead = schema.count("select max(id) from leads where tenant_id = ?", TENANT.value());
        assertThat(erase(lead, clock.instant().plus(Duration.ofDays(400)))).as("the rule for trials no longer counts").isZero();
        withdraw(lead);
        take(trial);
        assertThat(count("trials where trial_state = 'CONVERTED'")).isOne();
    }

    @Test
    void whoSignsUpWhileTryingStaysTheSameCustomer() {
        begin(MAIL);
        String customer = schema.rows("select concat(id, ' ', customer_number) from customers where tenant_id = ?", TENANT.value()).get(0).get(0);
        assertThat(takeOver("else@faehrmann.example")).as("somebody else").isEmpty();
        assertThat(takeOver(MAIL.toUpperCase(Locale.ROOT))).get().extracting(CustomerId::value).asString().isEqualTo(customer.split(" ")[0]);
        assertThat(count("customers where kind = 'BUSINESS' and street = 'Weg' and concat(id, ' ', customer_number) = '" + customer + "'")).isOne();
        assertThat(count("phone_lines where purpose = 'CUSTOMER' and line_state = 'ASSIGNED'")).isOne();
        assertThat(count("trials where trial_state = 'CONVERTED'")).isOne();
        assertThat(count("leads where customer_id is not null and contract_at is not null")).isOne();
        assertThat(takeOver(MAIL)).as("a contract is concluded once").isEmpty();
    }

    @Test
    void whoSignsUpBeforeTheCodeIsTypedTriesNothingAnyMore() {
        send(FormTicket.fresh(clock.instant(), -1), MAIL);
        assertThat(takeOver(MAIL)).isEmpty();
        assertThat(count("trials where trial_state = 'ENDED' and open_email is null")).isOne();
        assertThat(count("customers where true")).isZero();
    }

    @Test
    void whoTakesTheConsentBackEndsTheTrial() {
        begin(MAIL);
        assertThat(withdraw(schema.count("select max(id) from leads where tenant_id = ?", TENANT.value()))).contains(TrialConsents.TRIAL_ENDED);
        assertThat(count("trials where trial_state = 'ENDED'")).isOne();
        assertThat(count("phone_lines where line_state = 'COOLING'")).isOne();
    }

    @Test
    void anotherOperatorKnowsNothingOfIt() {
        begin(MAIL);
        long trial = newest();
        String link = link(trial);
        tenant.runAs(OTHER, () -> {
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> office.detail(trial))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> visits.requirePage(link)).isInstanceOf(NotFoundException.class);
            assertThat(intake.isOffered()).as("without lines").isFalse();
        });
        assertThat(here(() -> intake.isOffered())).isTrue();
    }

    private void begin(String mail) {
        send(FormTicket.fresh(clock.instant(), -1), mail);
        assertThat(enter(link(newest()), CODE)).isPresent();
    }

    private String send(FormTicket ticket, String mail) {
        TrialWish wish = new TrialWish("Jule Fährmann", "Buchbinderei, guten Tag", null, new EmailAddress(mail), new PhoneNumber("+493023125201"), "de");
        return here(() -> intake.submit(ticket, wish, new FormMeta.Technical("203.0.113.7", "Test", 20), false));
    }

    /** The link of the personal page; from now on the code that this test knows is the one that was mailed. */
    private String link(long id) {
        return here(() -> inTransaction(() -> {
            Trial trial = trials.requiredLocked(id);
            String link = seal.link(trial);
            trial.codeSent(TrialSecrets.hash(link, CODE), clock.instant());
            return link;
        }));
    }

    private Optional<String> enter(String link, String code) {
        return here(() -> visits.enter(link, code));
    }

    private void take(long trial) {
        as(SYSTEM, () -> {
            step.take(trial);
            return null;
        });
    }

    private long conclude(long trial) {
        return here(() -> {
            long version = rows.make("tariff_versions", TENANT.value(), Map.of());
            NewContract wanted = new NewContract(version, List.of(), Berlin.dayOf(clock.instant()), Contract.Channel.PAPER, "Jule Fährmann", clock.instant(), "form");
            PreparedContract prepared = new PreparedContract(wanted, "V12345678", inTransaction(() -> tariffs.of(version, List.of())), "Vertrag", new byte[] {1});
            return conclusion.conclude(null, trial, DATA, prepared);
        });
    }

    private Optional<CustomerId> takeOver(String mail) {
        return here(() -> inTransaction(() -> desk.takeOver(new EmailAddress(mail), DATA)));
    }

    private List<String> withdraw(long lead) {
        ConsentWithdrawn event = new ConsentWithdrawn(TENANT, ConsentKind.TRIAL, "lead", lead);
        here(() -> inTransaction(() -> {
            consents.withdrawn(event);
            return null;
        }));
        return event.effects();
    }

    private int erase(long lead, Instant when) {
        Due due = Bounds.of(Presets.shipped().rule("A.trial"), false, Presets.shipped()::rule, when).get(0);
        return here(() -> inTransaction(() -> holder().erase(due, List.of(lead))));
    }

    private PersonalDataHolder holder() {
        return holders.stream().filter(one -> one.kind().code().equals("TRIAL")).findFirst().orElseThrow();
    }

    private long newest() {
        return schema.count("select max(id) from trials where tenant_id = ?", TENANT.value());
    }

    private long count(String what) {
        return schema.count("select count(*) from " + what + " and tenant_id = ?", TENANT.value());
    }

    private void as(String role, Supplier<Void> work) {
        here(() -> Callers.as(role).call(work));
    }

    private <T> T here(Callable<T> work) {
        try {
            return tenant.callAs(TENANT, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
