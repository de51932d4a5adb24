package org.vorzimmer.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Role;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.vault.KeyGoneException;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** The customer's history against the real database: nobody else's, found by words and numbers, gone for good from the trash, and every page a short walk. */
@InContainer
class CallHistoryIT {

    private static final int MANY = 4_000;

    @Inject OwnHistoryService history;
    @Inject OwnCallService own;
    @Inject OwnTrashService trash;
    @Inject CallListService office;
    @Inject CallHolder holder;
    @Inject CallCompanion companion;
    @Inject CallKeyOwner keys;
    @Inject CurrentTenant tenant;

    private CallScene scene;

    @BeforeEach
    void open() {
        scene = new CallScene(931);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void nobodyElseReadsOrChangesIt() {
        long call = scene.written("a", "Herr Adler", "Treppe", NoteUrgency.URGENT);
        List<Runnable> steps = List.of(() -> history.open(call), () -> history.look(call), () -> own.acknowledge(call), () -> own.assign(call, scene.stranger), () -> own.finish(call),
                () -> own.reopen(call), () -> own.rate(call, 1, null), () -> own.trash(call), () -> own.restore(call));
        try (CallScene abroad = scene.beside(932)) {
            for (Runnable step : steps) {
                assertThatThrownBy(() -> scene.as(Role.CUSTOMER_ADMIN, scene.stranger, () -> run(step))).as("another customer").isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> abroad.asCustomer(() -> run(step))).as("another operator's customer").isInstanceOf(NotFoundException.class);
            }
            assertThatThrownBy(() -> abroad.asAgent(() -> office.open(call))).isInstanceOf(NotFoundException.class);
            assertThat(abroad.asAgent(() -> office.page(OfficeFilter.all(), null, 20)).rows()).isEmpty();
        }
        assertThat(scene.as(Role.CUSTOMER_ADMIN, scene.stranger, () -> history.page(HistoryFilter.all().matching("Treppe"), null, 20)).rows()).isEmpty();
        assertThatThrownBy(() -> scene.asCustomer(() -> run(() -> own.assign(call, scene.stranger)))).as("somebody of another customer").isInstanceOf(NotFoundException.class);
        scene.asCustomer(() -> run(() -> own.trash(call)));
        scene.as(Role.CUSTOMER_ADMIN, scene.stranger, () -> run(() -> trash.delete(call)));
        assertThat(scene.as(Role.CUSTOMER_ADMIN, scene.stranger, trash::empty)).isZero();
        assertThat(scene.count("phone_calls", "folder = 'TRASH'")).isOne();
    }

    @Test
    void aCallIsReadAcknowledgedGivenSettledAndRated() {
        long call = scene.written("b", "Herr Adler", "Rohrbruch", NoteUrgency.URGENT);
        assertThat(scene.asCustomer(history::unread)).isOne();
        scene.asCustomer(() -> history.open(call));
        scene.asCustomer(() -> history.open(call));
        assertThat(scene.asCustomer(history::unread)).isZero();
        scene.asCustomer(() -> run(() -> own.acknowledge(call)));
        scene.asCustomer(() -> run(() -> own.acknowledge(call)));
        scene.asCustomer(() -> run(() -> own.assign(call, scene.person)));
        assertThat(scene.asCustomer(() -> history.page(HistoryFilter.all().assignedTo(scene.person).in(Handling.State.ASSIGNED).of(NoteUrgency.URGENT), null, 20)).rows()).hasSize(1);
        scene.asCustomer(() -> run(() -> own.finish(call)));
        scene.asCustomer(() -> run(() -> own.rate(call, 4, "Sehr freundlich")));
        CallDetail detail = scene.asCustomer(() -> history.open(call));
        assertThat(detail.feedback()).isEqualTo("Sehr freundlich");
        assertThat(detail.call().getHandling().getAcknowledgedBy()).isEqualTo(scene.person);
        assertThat(detail.log()).extracting(line -> line.event().getKind()).containsSubsequence(CallEvent.Kind.NOTE_COMPLETED, CallEvent.Kind.READ, CallEvent.Kind.ACKNOWLEDGED,
                CallEvent.Kind.ASSIGNED, CallEvent.Kind.DONE, CallEvent.Kind.RATED);
        assertThat(scene.count("call_events", "kind in ('READ', 'ACKNOWLEDGED')")).isEqualTo(2);
    }

    @Test
    void wordsAndNumbersFindIt() {
        Instant start = Instant.parse("2026-01-15T09:00:00Z");
        scene.tell("ring", CallSignal.Kind.RINGING, start);
        scene.schema.run("update phone_calls set in_force = 1 where tenant_id = ?", scene.tenant.value());
        scene.tell("ring", CallSignal.Kind.ENDED, start.plusSeconds(10));
        long one = scene.written("c", "Frau Müller", "Wasserschaden im Keller", NoteUrgency.NORMAL);
        scene.written("d", "Herr Vogel", "Wasserrechnung", NoteUrgency.NORMAL);
        assertThat(found("MUELLER keller")).containsExactly(one);
        assertThat(found("wasserschaden vogel")).isEmpty();
        assertThat(found("089 12345678")).containsExactly(scene.callOf("ring"));
        assertThat(found("!!")).isEmpty();
        scene.asCustomer(() -> run(() -> own.trash(one)));
        assertThat(found("keller")).isEmpty();
        assertThat(inTenant(() -> holder.find(PersonQuery.byName("Müller")))).extracting(FoundRecord::id).containsExactly(one);
        assertThat(inTenant(() -> holder.find(PersonQuery.byPhone(CallScene.CALLER.e164())))).extracting(FoundRecord::id).containsExactly(scene.callOf("ring"));
        assertThat(inTenant(() -> holder.export(List.of(one)))).singleElement().satisfies(record -> assertThat(record.fields()).containsEntry("concern", "Wasserschaden im Keller"));
    }

    @Test
    void fromTheTrashItIsGoneForGoodUnlessAHoldKeepsIt() {
        long call = scene.written("e", "Herr Adler", "Treppe", NoteUrgency.NORMAL);
        scene.asCustomer(() -> run(() -> trash.delete(call)));
        assertThat(scene.count("phone_calls", "true")).as("not in the trash yet").isOne();
        scene.asCustomer(() -> run(() -> own.trash(call)));
        scene.asCustomer(() -> run(() -> own.restore(call)));
        assertThat(found("treppe")).containsExactly(call);
        scene.asCustomer(() -> run(() -> own.trash(call)));
        long hold = scene.rows.make("held_records", scene.tenant.value(), Map.of("hold_type", "LITIGATION", "data_kind", "CALL_NOTE", "record_id", call));
        assertThatThrownBy(() -> scene.asCustomer(() -> run(() -> trash.delete(call)))).extracting("messageKey").isEqualTo("calls.delete.held");
        scene.schema.run("delete from held_records where id = ?", hold);
        scene.asCustomer(() -> run(() -> trash.delete(call)));
        scene.asCustomer(() -> run(() -> trash.delete(call)));
        for (String table : List.of("phone_calls", "call_notes", "call_events", "call_words")) {
            assertThat(scene.count(table, "true")).as(table).isZero();
        }
        assertThat(scene.count("call_counts", "calls = 1")).as("what was counted").isOne();
        assertThat(inTenant(() -> holder.find(PersonQuery.byName("Adler")))).isEmpty();
    }

    @Test
    void withTheCustomerAllOfItGoesAndTheKeyToo() {
        scene.written("f", "Herr Adler", "Treppe", NoteUrgency.NORMAL);
        KeyId key = KeyId.parse(scene.schema.rows("select key_id from call_keys where tenant_id = ?", scene.tenant.value()).get(0).get(0));
        assertThat(inTenant(() -> keys.inUse(List.of(key)))).containsExactly(key);
        assertThat(inTenant(() -> companion.eraseAbout("customer", List.of(scene.customer)))).isOne();
        for (String table : List.of("phone_calls", "call_notes", "call_events", "call_words", "call_counts", "call_keys")) {
            assertThat(scene.count(table, "true")).as(table).isZero();
        }
        Vault vault = CDI.current().select(Vault.class).get();
        assertThatThrownBy(() -> inTenant(() -> vault.seal(key, "test", "x"))).isInstanceOf(KeyGoneException.class);
    }

    @Test
    void theEndOfTheContractStartsTheRuleOfEveryCall() {
        long call = scene.written("g", "Herr Adler", "Treppe", NoteUrgency.NORMAL);
        Instant end = Instant.parse("2026-12-31T22:59:59Z");
        inTenant(() -> {
            CDI.current().getBeanManager().getEvent().fire(new CustomerStateChanged(scene.customerId(), Customer.State.ENDED, end, null));
            return null;
        });
        assertThat(scene.count("phone_calls", "contract_end_at = '2026-12-31 22:59:59' and id = " + call)).isOne();
    }

    @Test
    void openingANoteInTheOfficeLeavesATrace() {
        long call = scene.written("h", "Herr Adler", "Treppe", NoteUrgency.NORMAL);
        assertThat(scene.asAgent(() -> office.page(OfficeFilter.all(), null, 20)).rows()).hasSize(1);
        assertThat(scene.count("audit_events", "action_name = 'call.open'")).isZero();
        assertThat(scene.asAgent(() -> office.open(call)).row().text().concern()).isEqualTo("Treppe");
        assertThat(scene.count("audit_events", "action_name = 'call.open' and object_ref = 'call:" + call + "' and login_id = " + scene.agent)).isOne();
    }

    @Test
    void everyPageIsAShortWalkAlongAnIndex() {
        long sample = scene.written("i", "Herr Adler", "Treppe", NoteUrgency.NORMAL);
        String columns = scene.schema.rows("select group_concat(column_name order by ordinal_position) from information_schema.columns"
                + " where table_schema = database() and table_name = 'phone_calls' and column_name not in ('id', 'call_key', 'rang_at')").get(0).get(0);
        scene.schema.run("insert into phone_calls (id, call_key, rang_at, " + columns + ") select ? + seq, concat('many', seq), '2026-01-01' + interval seq minute, " + columns
                + " from phone_calls, seq_1_to_" + MANY + " where phone_calls.id = ?", 8_000_000_000L, sample);
        long token = scene.schema.count("select min(token) from call_words where call_id = ?", sample);
        scene.schema.run("insert into call_words (id, tenant_id, version, customer_id, token, rang_at, call_id) select ? + seq, ?, 1, ?, ?, '2026-01-01' + interval seq minute, ? + seq"
                + " from seq_1_to_" + MANY, 8_100_000_000L, scene.tenant.value(), scene.customer, token, 8_000_000_000L);
        scene.schema.rows("analyze table phone_calls, call_words");
        String word = wordOf(token);
        HistoryPlace middle = new HistoryPlace(Instant.parse("2026-01-02T12:00:00Z"), 8_000_000_000L, false);
        for (HistoryPlace place : Arrays.asList(null, middle, new HistoryPlace(middle.at(), middle.id(), true))) {
            walksShortly(() -> scene.asCustomer(() -> history.page(HistoryFilter.all(), place, 20)).rows().size());
            walksShortly(() -> scene.asCustomer(() -> history.page(HistoryFilter.all().in(Handling.State.NEW), place, 20)).rows().size());
            walksShortly(() -> scene.asCustomer(() -> history.page(HistoryFilter.all().of(NoteUrgency.NORMAL), place, 20)).rows().size());
            walksShortly(() -> scene.asAgent(() -> office.page(OfficeFilter.all(), place, 20)).rows().size());
            walksShortly(() -> scene.asCustomer(() -> history.page(HistoryFilter.all().matching(word), place, 20)).rows().size());
        }
        assertThat(plan("select id from phone_calls where tenant_id = ? and customer_id = " + scene.customer + " and folder = 'HISTORY' and rang_at <= '2026-01-02 12:00'"
                + " and (rang_at < '2026-01-02 12:00' or id < 8000002160) order by rang_at desc, id desc limit 21")).contains("phone_calls_history").doesNotContain("filesort");
        assertThat(plan("select call_id from call_words where tenant_id = ? and customer_id = " + scene.customer + " and token = " + token + " and rang_at <= '2026-01-02 12:00'"
                + " order by rang_at desc, call_id desc limit 21")).contains("call_words_search").doesNotContain("filesort");
    }

    @Test
    void olderAndNewerMeetInTheMiddle() {
        List<Long> all = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            all.add(0, scene.written("j" + n, "Herr Adler", "Treppe " + n, NoteUrgency.NORMAL));
        }
        HistoryPage<HistoryRow> first = page(null);
        HistoryPage<HistoryRow> second = page(first.older());
        HistoryPage<HistoryRow> third = page(second.older());
        assertThat(ids(first)).isEqualTo(all.subList(0, 2));
        assertThat(ids(second)).isEqualTo(all.subList(2, 4));
        assertThat(ids(third)).isEqualTo(all.subList(4, 5));
        assertThat(first.newer()).isNull();
        assertThat(third.older()).isNull();
        assertThat(ids(page(third.newer()))).isEqualTo(ids(second));
        assertThat(page(second.newer()).newer()).as("the first page again").isNull();
    }

    private HistoryPage<HistoryRow> page(HistoryPlace place) {
        return scene.asCustomer(() -> history.page(HistoryFilter.all(), place, 2));
    }

    private static List<Long> ids(HistoryPage<HistoryRow> page) {
        return page.rows().stream().map(row -> row.call().getId()).toList();
    }

    private List<Long> found(String text) {
        return scene.asCustomer(() -> history.page(HistoryFilter.all().matching(text), null, 20)).rows().stream().map(row -> row.call().getId()).toList();
    }

    private long tokenOf(String word) {
        return inTenant(() -> CDI.current().select(CallSeal.class).get().tokens(word)).iterator().next();
    }

    private String wordOf(long token) {
        return List.of("Herr", "Adler", "Treppe").stream().filter(word -> tokenOf(word) == token).findFirst().orElseThrow();
    }

    /** Reads a page of twenty, and of rows not many more: the best of three, because timers read as well. */
    private void walksShortly(IntSupplier read) {
        long fewest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long before = rowsRead();
            assertThat(read.getAsInt()).isEqualTo(20);
            fewest = Math.min(fewest, rowsRead() - before);
        }
        assertThat(fewest).isLessThan(MANY / 4);
    }

    private long rowsRead() {
        return scene.schema.rows("show global status where variable_name in ('Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next')").stream()
                .mapToLong(row -> Long.parseLong(row.get(1))).sum();
    }

    private String plan(String sql) {
        return scene.schema.rows("explain " + sql, scene.tenant.value()).toString();
    }

    private <T> T inTenant(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        tenant.runAs(scene.tenant, () -> result.set(inTransaction(work::get)));
        return result.get();
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }
}
