package org.vorzimmer.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.LoginSession;
import org.vorzimmer.security.LoginsLeaving;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.shared.AccessDeniedException;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.CallSignal.Kind;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** What telephone systems tell, against the real database: each event once, for the right customer; and who may do what with lines, keys and extensions. */
@InContainer
class TelephonyIT {

    private static final TenantId TENANT = new TenantId(960);
    private static final TenantId OTHER = new TenantId(961);
    private static final PhoneNumber LINE = new PhoneNumber("+493023125831");
    private static final PhoneNumber CALLER = new PhoneNumber("+4917612345831");
    private static final int SENDERS = 8;

    @Inject EventDelivery delivery;
    @Inject TelephonyIntakeService intake;
    @Inject TelephonyKeyService keys;
    @Inject TelephonyService lines;
    @Inject OwnLineService own;
    @Inject ExtensionService extensions;
    @Inject TelephonyStep step;
    @Inject CallHolder holder;
    @Inject Event<LoginsLeaving> leaving;
    @Inject Heard heard;
    @Inject CurrentUser user;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private CustomerId customer;
    private long line;
    private Instant now;

    /** Another feature that hears of calls. */
    @ApplicationScoped
    public static class Heard {

        private final Queue<CallSignal> signals = new ConcurrentLinkedQueue<>();

        void hear(@Observes CallSignal signal) {
            signals.add(signal);
        }

        List<CallSignal> all() {
            List<CallSignal> all = new ArrayList<>(signals);
            signals.clear();
            return all;
        }
    }

    @BeforeEach
    void makeLines() {
        now = clock.instant();
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        rows.tenant(OTHER.value());
        customer = customer(TENANT);
        line = line(TENANT, LINE, customer);
        heard.all();
    }

    @AfterEach
    void removeRows() {
        user.is(null);
        // Whoever hears of calls may have made rows of its own.
        schema.forget(TENANT.value());
        schema.forget(OTHER.value());
        rows.close();
    }

    @Test
    void eightSendersOfTheSameEventsMakeOneCallAndEachEventIsHeardOnce() throws Exception {
        List<TelephoneEvent> events = List.of(event("r", "c", Kind.RINGING, 0), event("a", "c", Kind.ANSWERED, 3), event("t", "c", Kind.TRANSFERRED, 20), event("e", "c", Kind.ENDED, 30));
        CountDownLatch together = new CountDownLatch(SENDERS);
        List<CompletableFuture<Void>> senders = IntStream.range(0, SENDERS).mapToObj(sender -> CompletableFuture.runAsync(() -> {
            List<TelephoneEvent> own = new ArrayList<>(events);
            Collections.rotate(own, sender);
            together.countDown();
            own.forEach(event -> assertThat(deliver(TENANT, event)).isTrue());
        }, task -> new Thread(task).start())).toList();
        for (CompletableFuture<Void> sender : senders) {
            sender.get();
        }
        assertThat(heard.all()).extracting(CallSignal::kind).containsExactlyInAnyOrder(Kind.values());
        assertThat(count("telephony_calls")).isOne();
        assertThat(count("telephony_events")).isEqualTo(events.size());
        assertThat(schema.count("select count(*) from telephony_calls where tenant_id = ? and ringing_at < answered_at and answered_at < transferred_at"
                + " and transferred_at < ended_at and caller_e164 = ?", TENANT.value(), CALLER.e164())).isOne();
    }

    @Test
    void aSignalSaysWhoseCallItIsAndWhoAnswered() {
        long agent = rows.make("logins", TENANT.value(), Map.of());
        rows.make("agent_extensions", TENANT.value(), Map.of("login_id", agent, "extension", "17"));
        deliver(TENANT, event("e", "c", Kind.ENDED, 30));
        deliver(TENANT, new TelephoneEvent("a", "c", Kind.ANSWERED, now.plusSeconds(3), LINE, null, DiversionReason.BUSY, "17", null));
        assertThat(heard.all()).hasSize(2).last().isEqualTo(new CallSignal("c", Kind.ANSWERED, now.plusSeconds(3), customer, LINE, CALLER, DiversionReason.BUSY, agent, null));
        tenant.runAs(TENANT, () -> inTransaction(() -> {
            leaving.fire(new LoginsLeaving(Set.of(agent)));
            return null;
        }));
        assertThat(count("agent_extensions")).as("gone with the account").isZero();
        assertThat(schema.count("select count(*) from telephony_calls where tenant_id = ? and agent_login_id is null", TENANT.value())).isOne();
    }

    @Test
    void aLineOfNobodysIsHeardOfByNobodyAndShownToTheOfficeWithoutItsCallers() {
        PhoneNumber stray = new PhoneNumber("+493023125899");
        line(TENANT, stray, null);
        for (String id : List.of("one", "two", "two")) {
            assertThat(deliver(TENANT, new TelephoneEvent(id, id, Kind.RINGING, now, stray, CALLER, DiversionReason.UNKNOWN, null, null))).isFalse();
        }
        assertThat(deliver(OTHER, event("r", "c", Kind.RINGING, 0))).as("another tenant's line").isFalse();
        assertThat(heard.all()).isEmpty();
        assertThat(count("telephony_calls")).isZero();
        assertThat(as(TENANT, OFFICE_LEAD, lines::unmapped)).singleElement().satisfies(number -> {
            assertThat(number.getNumber()).isEqualTo(stray);
            assertThat(number.getCalls()).isEqualTo(2);
        });
    }

    @Test
    void onlyAKeyOfTheTenantsOwnProvesAndARevokedOneNoMore() {
        NewKey key = as(TENANT, TENANT_ADMIN, () -> keys.make("Vermittlung"));
        assertThatThrownBy(() -> as(TENANT, TENANT_ADMIN, () -> keys.make("Vermittlung"))).isInstanceOf(ConflictException.class);
        NewKey next = as(TENANT, TENANT_ADMIN, () -> keys.make("Vermittlung 2"));
        assertThat(proven(TENANT, key)).isTrue();
        assertThat(proven(TENANT, next)).isTrue();
        assertThat(proven(OTHER, key)).isFalse();
        TelephonyKey stored = as(TENANT, TENANT_ADMIN, keys::all).get(0);
        assertThat(stored.getLastUsedAt()).isNotNull();
        assertThat(new String(stored.sealedSecret(), StandardCharsets.ISO_8859_1)).doesNotContain(key.secret());
        assertThatThrownBy(() -> run(OTHER, TENANT_ADMIN, () -> keys.revoke(stored.getId()))).isInstanceOf(NotFoundException.class);
        run(TENANT, TENANT_ADMIN, () -> keys.revoke(stored.getId()));
        assertThat(proven(TENANT, key)).isFalse();
        assertThat(proven(TENANT, next)).isTrue();
    }

    @Test
    void aLineIsGivenOnceAndRestsWhenItIsTakenBack() {
        long free = line(TENANT, new PhoneNumber("+493023125832"), null);
        run(TENANT, OFFICE_LEAD, () -> lines.give(free, customer));
        run(TENANT, OFFICE_LEAD, () -> lines.give(free, customer));
        assertThatThrownBy(() -> run(TENANT, OFFICE_LEAD, () -> lines.give(free, customer(TENANT)))).isInstanceOf(ConflictException.class);
        for (Runnable foreign : List.<Runnable>of(() -> lines.give(free, customer), () -> lines.takeBack(free), () -> lines.note(free, "fremd"), () -> lines.line(free))) {
            assertThatThrownBy(() -> run(OTHER, OFFICE_LEAD, foreign)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> run(TENANT, OFFICE_LEAD, () -> lines.give(free, customer(OTHER)))).as("another tenant's customer").isInstanceOf(NotFoundException.class);
        run(TENANT, OFFICE_LEAD, () -> lines.note(free, " Amt 3 "));
        run(TENANT, OFFICE_LEAD, () -> lines.takeBack(free));
        assertThat(as(TENANT, OFFICE_LEAD, () -> lines.line(free))).satisfies(taken -> {
            assertThat(taken.getState()).isEqualTo(PhoneLine.State.COOLING);
            assertThat(taken.getNote()).isEqualTo("Amt 3");
        });
    }

    @Test
    void aCustomerSeesItsOwnLinesOnly() {
        CustomerId neighbour = customer(TENANT);
        line(TENANT, new PhoneNumber("+493023125833"), neighbour);
        long login = person(customer);
        signIn(login, CUSTOMER_USER);
        assertThat(as(TENANT, CUSTOMER_USER, own::mine)).containsExactly(LINE);
        signIn(rows.make("logins", TENANT.value(), Map.of()), CUSTOMER_USER);
        assertThatThrownBy(() -> as(TENANT, CUSTOMER_USER, own::mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExtensionIsOneColleaguesAndHisOwnToSet() {
        long anna = rows.make("logins", TENANT.value(), Map.of("display_name", "Anna"));
        long bert = rows.make("logins", TENANT.value(), Map.of("display_name", "Bert"));
        signIn(anna, OFFICE_LEAD);
        run(TENANT, OFFICE_LEAD, () -> extensions.setOwn(" 11 "));
        run(TENANT, OFFICE_LEAD, () -> extensions.setOwn("11"));
        signIn(bert, OFFICE_LEAD);
        assertThatThrownBy(() -> run(TENANT, OFFICE_LEAD, () -> extensions.setOwn("11"))).isInstanceOf(ConflictException.class);
        run(TENANT, OFFICE_LEAD, () -> extensions.setOwn("12"));
        run(OTHER, OFFICE_LEAD, () -> extensions.clear(anna));
        assertThat(as(TENANT, OFFICE_LEAD, extensions::all)).extracting(ExtensionService.Place::name, ExtensionService.Place::extension)
                .containsExactly(tuple("Anna", "11"), tuple("Bert", "12"));
        run(TENANT, OFFICE_LEAD, () -> extensions.clear(anna));
        run(TENANT, OFFICE_LEAD, () -> extensions.setOwn(""));
        assertThat(count("agent_extensions")).isZero();
    }

    @Test
    void callsAreFoundByNumberAndGoWithTheirCustomer() {
        deliver(TENANT, event("r", "c", Kind.RINGING, 0));
        deliver(TENANT, event("e", "c", Kind.ENDED, 9));
        var found = tenantCall(() -> holder.find(PersonQuery.byPhone("0176 12345831")));
        assertThat(found).hasSize(1);
        assertThat(tenantCall(() -> holder.find(PersonQuery.byPhone("+4917612345832")))).isEmpty();
        assertThat(tenantCall(() -> holder.export(List.of(found.get(0).id())))).singleElement()
                .satisfies(record -> assertThat(record.fields()).containsEntry("caller", "…831").containsKeys("ringing", "ended"));
        assertThat(tenantCall(() -> holder.eraseAbout("customer", List.of(customer.value())))).isOne();
        assertThat(count("telephony_calls")).isZero();
    }

    @Test
    void housekeepingForgetsEventsAfterAWeekAndEndsCallsWhoseEndWasLost() {
        deliver(TENANT, event("r", "c", Kind.RINGING, 0));
        deliver(TENANT, event("r2", "c2", Kind.RINGING, 0));
        LocalDateTime longAgo = LocalDateTime.ofInstant(now.minus(TelephonyCall.LONGEST_SILENCE).minusSeconds(60), ZoneOffset.UTC);
        schema.run("update telephony_calls set last_event_at = ? where tenant_id = ? and call_key = 'c'", longAgo, TENANT.value());
        schema.run("update telephony_events set received_at = ? where tenant_id = ? and event_key = 'r'",
                LocalDateTime.ofInstant(now.minus(ReceivedEvent.KEPT).minusSeconds(60), ZoneOffset.UTC), TENANT.value());
        run(TENANT, SYSTEM, step::tidy);
        assertThat(schema.count("select count(*) from telephony_calls where tenant_id = ? and ended_at is not null and call_key = 'c'", TENANT.value())).isOne();
        assertThat(schema.count("select count(*) from telephony_calls where tenant_id = ? and ended_at is not null", TENANT.value())).isOne();
        assertThat(schema.rows("select event_key from telephony_events where tenant_id = ?", TENANT.value())).containsExactly(List.of("r2"));
    }

    private boolean deliver(TenantId to, TelephoneEvent event) {
        boolean[] mapped = new boolean[1];
        tenant.runAs(to, () -> mapped[0] = delivery.deliver(event));
        return mapped[0];
    }

    private TelephoneEvent event(String id, String call, Kind kind, int second) {
        return new TelephoneEvent(id, call, kind, now.plusSeconds(second), LINE, CALLER, DiversionReason.UNKNOWN, null, null);
    }

    private boolean proven(TenantId at, NewKey key) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String signature = HexFormat.of().formatHex(RequestSignature.of(key.secret().getBytes(StandardCharsets.US_ASCII), timestamp, body));
        boolean[] proven = new boolean[1];
        tenant.runAs(at, () -> proven[0] = intake.prove(new SignedRequest(key.code(), timestamp, signature, body)).isPresent());
        return proven[0];
    }

    private CustomerId customer(TenantId of) {
        return new CustomerId(rows.make("customers", of.value(), Map.of("customer_state", "ACTIVE", "kind", "BUSINESS")));
    }

    /** @param of null: free */
    private long line(TenantId at, PhoneNumber number, CustomerId of) {
        Map<String, Object> values = new HashMap<>(Map.of("number_e164", number.e164(), "purpose", "CUSTOMER", "line_state", of == null ? "FREE" : "ASSIGNED",
                "since_at", LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
        values.put("customer_id", of == null ? null : of.value());
        return rows.make("phone_lines", at.value(), values);
    }

    private long person(CustomerId of) {
        long login = rows.make("logins", TENANT.value(), Map.of());
        rows.make("customer_users", TENANT.value(), Map.of("customer_id", of.value(), "login_id", login));
        schema.run("update customer_users set removed_at = null where login_id = ?", login);
        return login;
    }

    private void signIn(long login, String role) {
        user.is(new SignedIn(TENANT, 4, login, "Ida Holm", "de", LoginSession.Stage.COMPLETE, Set.of(role), Duration.ofMinutes(30)));
    }

    private <T> T as(TenantId at, String role, Supplier<T> work) {
        try {
            return tenant.callAs(at, () -> Callers.as(role).call(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void run(TenantId at, String role, Runnable work) {
        as(at, role, () -> {
            work.run();
            return null;
        });
    }

    private <T> T tenantCall(Callable<T> work) {
        try {
            return tenant.callAs(TENANT, () -> inTransaction(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long count(String table) {
        return schema.count("select count(*) from " + table + " where tenant_id in (?, ?)", TENANT.value(), OTHER.value());
    }
}
