package org.vorzimmer.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.instructions.Decision.Because;
import org.vorzimmer.instructions.Decision.Verdict;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Land;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.DiversionReason;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Instructions and statuses against the real database: what is stored decides, versions come back, what is deleted is gone, and nobody else reaches them. */
@InContainer
class InstructionLifeIT {

    private static final TenantId TENANT = new TenantId(951);
    private static final TenantId OTHER = new TenantId(952);
    private static final PhoneNumber MOBILE = new PhoneNumber("+491715550101");

    @Inject InstructionBook book;
    @Inject StatusBook statuses;
    @Inject ReceptionDesk desk;
    @Inject ReceptionReader reader;
    @Inject ReceptionService office;
    @Inject OwnInstructionService own;
    @Inject OwnReceptionService ownReception;
    @Inject Event<CustomerStateChanged> changed;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private CustomerId customer;
    private CustomerId neighbour;

    @BeforeEach
    void makeCustomers() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        rows.tenant(OTHER.value());
        customer = customer();
        neighbour = customer();
    }

    private CustomerId customer() {
        return new CustomerId(rows.make("customers", TENANT.value(), Map.of("customer_state", "ACTIVE", "kind", "BUSINESS", "language", "de", "company", "Praxis Adler",
                "first_name", "Ada", "last_name", "Adler", "country", "DE", "tax_country", "DE")));
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("instruction_numbers", "instruction_versions", "instructions", "availabilities", "phone_lines")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        rows.close();
    }

    private InstructionData data(PutThrough rule, String title) {
        return new InstructionData(title, clock.instant().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MICROS), null, null, HolidayMode.INCLUDED, Land.BE, rule,
                "{Firma}, {Tageszeit}.", "Bitte morgen wieder anrufen.", "Fragt gern nach.",
                List.of(new NumberEntry(Situation.ANY, null, MOBILE, "Ada Adler", Target.Mode.WARM, 20), new NumberEntry(Situation.OWN, "Notfall", new PhoneNumber("+491715550102"), null, Target.Mode.COLD, 30)));
    }

    private long create(PutThrough rule, boolean release) {
        return here(() -> book.create(customer, data(rule, "Alltag"), release, null));
    }

    private Decision now() {
        return here(() -> desk.decide(customer, null, DiversionReason.BUSY, clock.instant()));
    }

    private <T> T here(Supplier<T> work) {
        try {
            return tenant.callAs(TENANT, () -> inTransaction(work::get));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void run(Runnable work) {
        here(() -> {
            work.run();
            return null;
        });
    }

    private long count(String what) {
        return schema.count("select count(*) from " + what + " and tenant_id = ?", TENANT.value());
    }

    @Test
    void whatIsReleasedDecidesAndADraftDoesNot() {
        assertThat(now().because()).isEqualTo(Because.NOTHING_IN_FORCE);
        long id = create(PutThrough.ALL, false);
        assertThat(now().because()).isEqualTo(Because.NOTHING_IN_FORCE);
        run(() -> book.release(customer, id));
        Decision decision = now();
        assertThat(decision.verdict()).isEqualTo(Verdict.PUT_THROUGH);
        assertThat(decision.targets()).extracting(Target::number).containsExactly(MOBILE);
        assertThat(decision.greeting()).startsWith("Praxis Adler, guten ");
        ReceptionView view = here(() -> reader.look(customer, ReceptionQuestion.NOW));
        assertThat(view.ownSituations()).containsExactly("Notfall");
        assertThat(view.notes()).isEqualTo("Fragt gern nach.");
        assertThat(view.decision()).isEqualTo(decision);
        run(() -> book.withdraw(customer, id));
        assertThat(now().because()).isEqualTo(Because.NOTHING_IN_FORCE);
    }

    @Test
    void anEarlierVersionCountsAgainAndTheLatestSavingIsNotOverwritten() {
        long id = create(PutThrough.ALL, true);
        InstructionEntry first = here(() -> book.entry(customer, id));
        run(() -> book.change(customer, id, first.version(), data(PutThrough.NONE, "Ruhe"), false, null));
        assertThat(now().verdict()).isEqualTo(Verdict.TAKE_NOTE);
        assertThatThrownBy(() -> run(() -> book.change(customer, id, first.version(), data(PutThrough.VIP, "Zu spät"), false, null))).isInstanceOf(ConflictException.class);
        run(() -> book.restore(customer, id, 1, null));
        assertThat(now().verdict()).isEqualTo(Verdict.PUT_THROUGH);
        assertThat(here(() -> book.versions(customer, id).stream().map(InstructionVersion::getNumber).toList())).containsExactly(3, 2, 1);
        long copy = here(() -> book.copy(customer, id, "Kopie", null));
        assertThat(here(() -> book.entry(customer, copy))).matches(entry -> !entry.isReleased()).extracting(entry -> entry.data().title()).isEqualTo("Kopie");
    }

    @Test
    void whatIsDeletedIsGoneWithAllItsVersions() {
        long id = create(PutThrough.ALL, true);
        int version = here(() -> book.entry(customer, id)).version();
        run(() -> book.change(customer, id, version, data(PutThrough.NONE, "Ruhe"), false, null));
        assertThat(here(() -> book.delete(customer, id))).hasSize(64);
        assertThat(count("instructions where true")).isZero();
        assertThat(count("instruction_versions where true")).isZero();
        assertThat(count("instruction_numbers where true")).isZero();
        assertThat(now().because()).isEqualTo(Because.NOTHING_IN_FORCE);
    }

    @Test
    void aNumberThatLeadsBackToUsIsRefused() {
        rows.make("phone_lines", TENANT.value(), Map.of("number_e164", MOBILE.e164(), "purpose", "CUSTOMER", "line_state", "FREE"));
        assertThatThrownBy(() -> create(PutThrough.ALL, true)).isInstanceOf(BusinessException.class).hasMessage("numbers");
        assertThatThrownBy(() -> run(() -> statuses.set(customer, status(Duration.ZERO, Duration.ofHours(1), MOBILE), null))).isInstanceOf(BusinessException.class).hasMessage("number");
    }

    private StatusData status(Duration from, Duration until, PhoneNumber number) {
        Instant now = clock.instant();
        return new StatusData(StatusKind.MEETING, PutThrough.NONE, null, number, now.plus(from), until == null ? null : now.plus(until), Repeat.NEVER, null);
    }

    @Test
    void oneTapTakesThePlaceOfTheLastAndBeingBackEndsIt() {
        create(PutThrough.ALL, true);
        run(() -> statuses.set(customer, status(Duration.ZERO, Duration.ofHours(2), null), null));
        assertThat(now().because()).isEqualTo(Because.STATUS);
        run(() -> statuses.set(customer, new StatusData(StatusKind.AVAILABLE, PutThrough.ALL, null, null, clock.instant(), null, Repeat.NEVER, null), null));
        assertThat(now().verdict()).isEqualTo(Verdict.PUT_THROUGH);
        assertThat(here(() -> statuses.living(customer))).hasSize(1);
        run(() -> statuses.set(customer, status(Duration.ofHours(3), Duration.ofHours(4), null), null));
        run(() -> statuses.back(customer));
        assertThat(now().because()).isEqualTo(Because.INSTRUCTION);
        assertThat(here(() -> statuses.living(customer))).as("what is planned stays").hasSize(1);
        assertThatThrownBy(() -> run(() -> statuses.set(customer, status(Duration.ofHours(-3), Duration.ofHours(-1), null), null))).hasMessage("until");
    }

    @Test
    void neitherAnotherRoleNorAnotherCustomerNorAnotherOperatorReachesThem() {
        long id = create(PutThrough.ALL, true);
        long status = here(() -> statuses.set(customer, status(Duration.ofHours(1), null, null), null));
        assertThatThrownBy(() -> here(() -> book.entry(neighbour, id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(() -> book.change(neighbour, id, 1, data(PutThrough.NONE, "Fremd"), true, null))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(() -> book.delete(neighbour, id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(() -> book.restore(neighbour, id, 1, null))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(() -> statuses.delete(neighbour, status))).isInstanceOf(NotFoundException.class);
        assertThat(here(() -> book.of(neighbour))).isEmpty();
        assertThat(here(() -> statuses.living(neighbour))).isEmpty();
        assertThat(here(() -> desk.decide(neighbour, null, DiversionReason.BUSY, clock.instant())).because()).isEqualTo(Because.NOTHING_IN_FORCE);
        tenant.runAs(OTHER, () -> {
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> office.look(customer, ReceptionQuestion.NOW))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> office.instructions(customer))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> office.statuses(customer))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> office.tap(customer, StatusKind.LUNCH, null))).isInstanceOf(NotFoundException.class);
        });
        tenant.runAs(TENANT, () -> {
            assertThatThrownBy(() -> Callers.as(BILLING).call(() -> office.look(customer, ReceptionQuestion.NOW))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> own.list())).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> ownReception.statuses())).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> Callers.as(CUSTOMER_ADMIN).call(() -> office.instructions(customer))).isInstanceOf(EJBAccessException.class);
            assertThat(Callers.as(AGENT).call(() -> office.look(customer, ReceptionQuestion.NOW)).decision().because()).isEqualTo(Because.INSTRUCTION);
        });
    }

    @Test
    void theyGoWithTheContractAndStandInTheExport() {
        long id = create(PutThrough.ALL, true);
        long status = here(() -> statuses.set(customer, status(Duration.ofHours(1), null, MOBILE), null));
        PersonalDataHolder instructions = holder(InstructionHolder.class);
        PersonalDataHolder states = holder(AvailabilityHolder.class);
        assertThat(here(() -> instructions.find(PersonQuery.byPhone("0171 5550101")))).extracting(found -> found.id()).containsExactly(id);
        assertThat(here(() -> states.find(PersonQuery.byPhone("+491715550101")))).extracting(found -> found.id()).containsExactly(status);
        assertThat(here(() -> instructions.export(List.of(id))).get(0).fields().toString()).contains("Alltag", "Notfall", MOBILE.e164(), "Bitte morgen wieder anrufen.");
        assertThat(here(() -> states.export(List.of(status))).get(0).fields()).containsEntry("number", MOBILE.e164());
        Instant end = Instant.parse("2026-12-31T22:59:59Z");
        run(() -> changed.fire(new CustomerStateChanged(customer, Customer.State.ENDED, end, null)));
        assertThat(count("instructions where contract_end_at = '2026-12-31 22:59:59'")).isOne();
        assertThat(count("availabilities where contract_end_at = '2026-12-31 22:59:59'")).isOne();
        assertThat(here(() -> instructions.erase(Due.whatever(), List.of(id)))).isOne();
        assertThat(here(() -> states.erase(Due.whatever(), List.of(status)))).isOne();
        assertThat(count("instruction_numbers where true")).isZero();
    }

    private PersonalDataHolder holder(Class<? extends PersonalDataHolder> type) {
        return holders.select(type).get();
    }
}
