package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.LoginSession;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** What a customer does with its own mandate, against the real database: nothing with another's, everything once, and the office decides about files. */
@InContainer
class OwnMandateIT {

    private static final TenantId TENANT = new TenantId(918);
    private static final TenantId ELSEWHERE = new TenantId(919);
    private static final PostalAddress PLACE = new PostalAddress("Weg", "1", "10115", "Berlin", "DE");
    private static final Iban FIRST = new Iban("NL91ABNA0417164300");
    private static final Iban SECOND = new Iban("AT611904300234573201");

    @Inject OwnMandateService own;
    @Inject OwnSignatureService signatures;
    @Inject OwnMandateAccountService accounts;
    @Inject MandateSignatureService office;
    @Inject MandateWorkService work;
    @Inject BankConfirmationService confirmations;
    @Inject CurrentUser user;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private long customer;
    private long other;
    private long login;

    @BeforeEach
    void makeCustomers() {
        rows = new SampleRows();
        for (TenantId one : List.of(TENANT, ELSEWHERE)) {
            rows.tenant(one.value());
            schema.run("insert into tenant_hosts (host, tenant_id, is_main) values (?, ?, true)", "eigen" + one + ".localhost", one.value());
            Map.of("COMPANY", "Probe Büro", "CREDITOR_ID", "DE98ZZZ09999999999", "STREET", "Weg 1", "POSTCODE", "10115", "TOWN", "Berlin")
                    .forEach((name, content) -> rows.make("tenant_settings", one.value(), Map.of("name", name, "content", content)));
        }
        customer = customer(TENANT, "424242");
        other = customer(TENANT, "424243");
        login = rows.make("logins", TENANT.value(), Map.of());
        rows.make("customer_users", TENANT.value(), Map.of("customer_id", customer, "login_id", login));
        schema.run("update customer_users set removed_at = null where login_id = ?", login);
        user.is(new SignedIn(TENANT, 4, login, "Ida Holm", "de", LoginSession.Stage.COMPLETE, Set.of(CUSTOMER_ADMIN), Duration.ofMinutes(30)));
    }

    @AfterEach
    void removeRows() {
        user.is(null);
        for (String table : List.of("document_contents", "documents", "outbox_messages", "tasks", "mandate_uploads", "mandate_entries", "mandate_clicks", "mandates",
                "used_mandate_references")) {
            schema.run("delete from " + table + " where tenant_id in (?, ?)", TENANT.value(), ELSEWHERE.value());
        }
        schema.run("delete from tenant_hosts where tenant_id in (?, ?)", TENANT.value(), ELSEWHERE.value());
        rows.close();
    }

    @Test
    void anotherCustomersMandateIsAsUnknownAsNone() {
        long foreign = enter(TENANT, other);
        long abroad = enter(ELSEWHERE, customer(ELSEWHERE, "424242"));
        for (long id : List.of(foreign, abroad, 1L)) {
            assertThatThrownBy(() -> asCustomer(() -> {
                own.revoke(id);
                return null;
            })).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> send(id, "%PDF-1", today())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> asCustomer(() -> signatures.sent(id))).isInstanceOf(NotFoundException.class);
        }
        assertThat(asCustomer(own::mine)).isEmpty();
        assertThat(count("mandates", "mandate_state <> 'AWAITING_SIGNATURE'")).isZero();
        assertThat(count("mandate_uploads", "true")).isZero();
        assertThat(count("documents", "true")).isZero();
    }

    @Test
    void aFileIsTakenOnceTheNewestCountsAndTheOfficeDecides() {
        long id = enter(TENANT, customer);
        assertThatThrownBy(() -> send(id, "%PDF-1", today().plusDays(1))).isInstanceOf(InvalidInputException.class);
        send(id, "%PDF-1", today());
        send(id, "%PDF-1", today());
        assertThat(count("documents", "counts_from_at is null")).isOne();
        long seen = waiting(id);
        send(id, "%PDF-2", today());
        assertThat(count("documents", "counts_from_at is null")).as("the newest").isOne();
        assertThat(count("documents", "counts_from_at is not null")).as("the one before, which is not kept for longer than its time").isOne();
        assertThat(count("tasks", "kind = 'MANDATE_UPLOADED' and task_state = 'OPEN'")).isOne();
        assertThat(count("mandates", "mandate_state = 'AWAITING_SIGNATURE'")).as("a file alone does nothing").isOne();
        assertThatThrownBy(() -> asOffice(() -> office.confirm(id, seen, today(), "Berlin"))).as("a file that nobody looked at").isInstanceOf(ConflictException.class);
        long newest = waiting(id);
        asOffice(() -> office.refuse(id, newest, MandateUpload.Refusal.NOT_SIGNED, "Seite 1"));
        asOffice(() -> office.refuse(id, newest, MandateUpload.Refusal.NOT_SIGNED, "Seite 1"));
        assertThat(count("outbox_messages", "purpose = 'mandates.uploadRefused' and body like '%nicht unterschrieben%Seite 1%'")).isOne();
        assertThat(asCustomer(() -> signatures.sent(id))).hasValueSatisfying(sent -> {
            assertThat(sent.upload().getRefusal()).isEqualTo(MandateUpload.Refusal.NOT_SIGNED);
            assertThat(sent.words()).isEqualTo("Seite 1");
        });
        assertThat(count("tasks", "kind = 'MANDATE_UPLOADED' and task_state = 'OPEN'")).isZero();
        send(id, "%PDF-3", today());
        asOffice(() -> office.confirm(id, waiting(id), today(), "Berlin"));
        assertThat(count("mandates", "mandate_state = 'ACTIVE' and signed_place = 'Berlin'")).isOne();
        assertThat(count("tasks", "kind = 'MANDATE_UPLOADED' and task_state = 'OPEN'")).isZero();
        assertThatThrownBy(() -> send(id, "%PDF-4", today())).as("nothing is awaited any more").isInstanceOf(ConflictException.class);
    }

    @Test
    void theSameHoldersAccountMovesTheMandateOnce() {
        long id = active();
        assertThatThrownBy(() -> asCustomer(() -> accounts.offer(new AccountWish(FIRST, null, null, null)))).isInstanceOf(InvalidInputException.class);
        AccountWish wish = new AccountWish(SECOND, null, null, null);
        assertThatThrownBy(() -> change(wish, "word-1", "other words")).extracting("messageKey").isEqualTo("mandate.text.changed");
        change(wish, "word-1", hash(wish));
        change(wish, "word-1", "whatever");
        assertThat(count("mandates", "true")).isOne();
        assertThat(schema.count("select count(*) from mandates where id = ? and mandate_state = 'ACTIVE' and amended_pending and iban_end = '3201'", id)).isOne();
        assertThat(count("mandate_clicks", "ip_address = '203.0.113.7'")).isOne();
        assertThat(count("documents", "document_kind = 'CHANGED_ACCOUNT'")).isOne();
        assertThat(count("outbox_messages", "purpose = 'mandates.accountChanged' and body like '%AT** **** 3201%'")).isOne();
        assertThat(count("outbox_messages", "body like '%AT6119%'")).isZero();
        assertThat(count("tasks", "kind = 'MANDATE_ACCOUNT'")).isOne();
    }

    @Test
    void anotherHolderTakesANewMandateAndTheOldOneEndsWhenThatIsSigned() {
        long old = active();
        AccountWish wish = new AccountWish(SECOND, null, "Max Andermann", PLACE);
        change(wish, "word-2", hash(wish));
        change(wish, "word-2", hash(wish));
        long made = schema.count("select max(id) from mandates where tenant_id = ? and mandate_state = 'AWAITING_SIGNATURE' and replaces_ref is not null", TENANT.value());
        assertThat(made).isPositive();
        assertThat(count("mandates", "true")).isEqualTo(2);
        assertThat(schema.count("select count(*) from mandates where id = ? and mandate_state = 'ACTIVE'", old)).as("until the new one is signed").isOne();
        send(made, "%PDF-1", today());
        asOffice(() -> office.confirm(made, waiting(made), today(), "Berlin"));
        assertThat(schema.count("select count(*) from mandates where id = ? and mandate_state = 'CLOSED'", old)).isOne();
        assertThat(schema.count("select count(*) from mandates where id = ? and mandate_state = 'ACTIVE'", made)).isOne();
    }

    @Test
    void whereTheBankTakesClicksANewMandateIsInForceAtOnce() {
        rows.make("tenant_settings", TENANT.value(), Map.of("name", "BANK_ACCEPTS_ONLINE_MANDATE", "content", "true"));
        rows.make("tenant_settings", TENANT.value(), Map.of("name", "BANK_ONLINE_MANDATE_CONFIRMED_ON", "content", "2026-06-15"));
        long old = active();
        AccountWish wish = new AccountWish(SECOND, null, "Max Andermann", PLACE);
        change(wish, "word-3", hash(wish));
        assertThat(schema.count("select count(*) from mandates where id = ? and mandate_state = 'CLOSED'", old)).isOne();
        assertThat(count("mandates", "mandate_state = 'ACTIVE' and channel = 'ONLINE' and debtor_name = 'Max Andermann'")).isOne();
        assertThat(count("documents", "document_kind = 'CLICKED_MANDATE'")).isOne();
        assertThat(count("outbox_messages", "purpose = 'mandates.granted'")).isOne();
    }

    @Test
    void theBanksPaperIsReplacedAndNeverThrownAway() {
        keep("erste.pdf", "%PDF-1");
        keep("erste.pdf", "%PDF-1");
        keep("zweite.pdf", "%PDF-2");
        assertThat(as(TENANT_ADMIN, TENANT, confirmations::all)).hasSize(2).first().satisfies(first -> {
            assertThat(first.getTitle()).isEqualTo("zweite");
            assertThat(first.getCountsFrom()).isNull();
            assertThat(as(TENANT_ADMIN, TENANT, () -> confirmations.open(first.getId()).bytes())).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-2");
            assertThatThrownBy(() -> as(TENANT_ADMIN, ELSEWHERE, () -> confirmations.open(first.getId()))).isInstanceOf(NotFoundException.class);
        });
        assertThat(count("documents", "counts_from_at is not null and title = 'erste'")).isOne();
        assertThat(as(TENANT_ADMIN, ELSEWHERE, confirmations::all)).isEmpty();
    }

    private long customer(TenantId of, String number) {
        return rows.make("customers", of.value(), Map.of("customer_number", number, "customer_state", "ACTIVE", "kind", "BUSINESS", "email", "konto@eigen.example", "language", "de"));
    }

    private long enter(TenantId of, long whose) {
        return as(BILLING, of, () -> work.enter("form-" + whose, new MandateOrder(new CustomerId(whose), MandateScheme.CORE, MandateType.RECURRENT, "Ida Holm", PLACE, FIRST, null,
                false, "de")));
    }

    private long active() {
        long id = enter(TENANT, customer);
        asOffice(() -> office.signed(id, today(), "Berlin", "Ordner 1", null));
        return id;
    }

    private void send(long id, String bytes, LocalDate day) {
        ScannedFile file = ScannedFile.of(bytes.getBytes(StandardCharsets.US_ASCII)).orElseThrow();
        asCustomer(() -> {
            signatures.send(id, new SignedForm(file, day, "Berlin"));
            return null;
        });
    }

    private void keep(String name, String bytes) {
        as(TENANT_ADMIN, TENANT, () -> {
            confirmations.keep(name, ScannedFile.of(bytes.getBytes(StandardCharsets.US_ASCII)).orElseThrow());
            return null;
        });
    }

    private String hash(AccountWish wish) {
        return asCustomer(() -> accounts.offer(wish)).text().hash();
    }

    private void change(AccountWish wish, String word, String hash) {
        asCustomer(() -> {
            accounts.change(wish, new AccountClick(word, hash, clock.instant().minusSeconds(20), new ClickOrigin("203.0.113.7", "Browser")));
            return null;
        });
    }

    private long waiting(long id) {
        return schema.count("select document_id from mandate_uploads where mandate_id = ?", id);
    }

    private LocalDate today() {
        return Berlin.dayOf(clock.instant());
    }

    private <T> T asCustomer(Supplier<T> work) {
        return as(CUSTOMER_ADMIN, TENANT, work);
    }

    private void asOffice(Runnable work) {
        as(BILLING, TENANT, () -> {
            work.run();
            return null;
        });
    }

    private <T> T as(String role, TenantId where, Supplier<T> work) {
        Object[] result = new Object[1];
        tenant.runAs(where, () -> {
            result[0] = Callers.as(role).call(work);
        });
        @SuppressWarnings("unchecked")
        T typed = (T) result[0];
        return typed;
    }

    private long count(String table, String condition) {
        return schema.count("select count(*) from " + table + " where tenant_id = ? and " + condition, TENANT.value());
    }
}
