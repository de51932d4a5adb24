package org.vorzimmer.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentWithdrawn;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.LoginSession;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** A customer's directory against the real database: whose it is, who calls, what a file does, and that nothing of it outlives its time. */
@InContainer
class DirectoryIT {

    private static final TenantId TENANT = new TenantId(931);
    private static final TenantId ELSEWHERE = new TenantId(932);
    private static final PhoneNumber FIRST = new PhoneNumber("+4917630401901");
    private static final PhoneNumber SECOND = new PhoneNumber("+4917630401902");
    private static final PhoneNumber THIRD = new PhoneNumber("+4917630401903");

    @Inject ContactService contacts;
    @Inject ImportService imports;
    @Inject ConfirmationService confirmations;
    @Inject CallerBook callers;
    @Inject ContactHolder holder;
    @Inject DirectoryCompanion companion;
    @Inject Event<CustomerStateChanged> stateChanged;
    @Inject Event<ConsentWithdrawn> withdrawn;
    @Inject CurrentUser user;
    @Inject CurrentTenant tenant;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private CustomerId customer;
    private CustomerId other;

    @BeforeEach
    void makeCustomers() {
        rows = new SampleRows();
        List.of(TENANT, ELSEWHERE).forEach(one -> rows.tenant(one.value()));
        customer = customer(TENANT);
        other = customer(TENANT);
        long login = rows.make("logins", TENANT.value(), Map.of());
        rows.make("customer_users", TENANT.value(), Map.of("customer_id", customer.value(), "login_id", login));
        schema.run("update customer_users set removed_at = null where login_id = ?", login);
        signIn(login, CUSTOMER_USER);
    }

    @AfterEach
    void removeRows() {
        user.is(null);
        for (String table : List.of("held_records", "contact_imports", "directory_confirmations", "contact_numbers", "contacts")) {
            schema.run("delete from " + table + " where tenant_id in (?, ?)", TENANT.value(), ELSEWHERE.value());
        }
        rows.close();
    }

    @Test
    void anotherCustomersContactsAreAsUnknownAsNone() {
        long foreign = asOffice(TENANT, () -> contacts.add(other, "w-1", karla(FIRST), TextLanguage.DE));
        CustomerId abroad = customer(ELSEWHERE);
        long far = asOffice(ELSEWHERE, () -> contacts.add(abroad, "w-2", karla(FIRST), TextLanguage.DE));
        for (long id : List.of(foreign, far, 1L)) {
            assertThatThrownBy(() -> asCustomer(() -> contacts.find(null, id))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> asCustomer(() -> contacts.find(other, id))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> asCustomer(() -> done(() -> contacts.change(null, id, 1, karla(SECOND))))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> asCustomer(() -> done(() -> contacts.remove(null, id)))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> asCustomer(() -> done(() -> contacts.merge(null, id, List.of(foreign))))).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> asCustomer(() -> contacts.page(other, ContactFilter.all(), 0, 10))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asCustomer(() -> imports.cards(other))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asCustomer(() -> imports.open(other))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asCustomer(() -> done(() -> imports.upload(other, csv("Name;Telefon\nOle;" + FIRST))))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asOffice(TENANT, () -> contacts.page(abroad, ContactFilter.all(), 0, 10))).isInstanceOf(NotFoundException.class);
        assertThat(asCustomer(() -> contacts.page(null, ContactFilter.all(), 0, 10)).rows()).isEmpty();
        assertThat(asOffice(TENANT, () -> contacts.page(other, ContactFilter.all(), 0, 10)).rows()).singleElement().extracting(Contact::getId).isEqualTo(foreign);
    }

    @Test
    void theFirstContactAsksForTheConfirmationOnceAndADoubleClickEntersOnce() {
        assertThatThrownBy(() -> asCustomer(() -> contacts.add(null, "w-1", karla(FIRST), null))).isInstanceOf(InvalidInputException.class)
                .extracting("messageKey").isEqualTo("directory.confirm.missing");
        assertThat(count("contacts", "true")).isZero();
        long id = asCustomer(() -> contacts.add(null, "w-1", karla(FIRST), TextLanguage.EN));
        assertThat(asCustomer(() -> contacts.add(null, "w-1", karla(FIRST), TextLanguage.EN))).isEqualTo(id);
        asCustomer(() -> contacts.add(null, "w-2", ole(SECOND), null));
        assertThat(count("directory_confirmations", "kind = 'CONTACT' and text_version = 1 and language = 'EN' and login_id is not null")).isOne();
        assertThat(asCustomer(() -> confirmations.isOpen(null, ConfirmationKind.CONTACT))).isFalse();
        assertThat(asCustomer(() -> confirmations.isOpen(null, ConfirmationKind.IMPORT))).isTrue();
    }

    @Test
    void aNumberIsOneContactsOnlyAndWhoSavesLateIsTold() {
        long karla = asCustomer(() -> contacts.add(null, "w-1", karla(FIRST), TextLanguage.DE));
        assertThatThrownBy(() -> asCustomer(() -> contacts.add(null, "w-2", ole(FIRST), null)))
                .isInstanceOfSatisfying(NumberTakenException.class, taken -> assertThat(taken.getContactId()).isEqualTo(karla));
        assertThatThrownBy(() -> schema.tryToRun("insert into contact_numbers (id, tenant_id, version, contact_id, customer_id, number_e164, kind, place) values (1, ?, 1, ?, ?, ?, 'HOME', 1)",
                TENANT.value(), karla, customer.value(), FIRST.e164())).as("the database says so, too").isNotNull();
        asOffice(TENANT, () -> contacts.add(other, "w-3", ole(FIRST), TextLanguage.DE)); // whom another customer knows is another matter
        int version = asCustomer(() -> contacts.find(null, karla)).getVersion();
        asCustomer(() -> done(() -> contacts.change(null, karla, version, new ContactData("Karla", null,
                List.of(new ContactData.Number(SECOND, NumberKind.OFFICE), new ContactData.Number(FIRST, NumberKind.HOME)), null, null, false, true, null, null, null))));
        assertThatThrownBy(() -> asOffice(TENANT, () -> done(() -> contacts.change(customer, karla, version, karla(FIRST))))).isInstanceOf(ConflictException.class);
        Contact changed = asCustomer(() -> contacts.find(null, karla));
        assertThat(changed.getNumbers()).extracting(ContactNumber::getNumber).containsExactly(SECOND, FIRST);
        assertThat(changed.isBlocked()).isTrue();
        asCustomer(() -> done(() -> contacts.remove(null, karla)));
        assertThat(count("contact_numbers", "contact_id = " + karla)).isZero();
    }

    @Test
    void aListIsNarrowedByWordPartOfANumberAndMark() {
        asCustomer(() -> contacts.add(null, "w-1", new ContactData("Karla Niemann", "Söhne KG", List.of(new ContactData.Number(FIRST, NumberKind.MOBILE)), null, null, true, false, null, null, null),
                TextLanguage.DE));
        asCustomer(() -> contacts.add(null, "w-2", new ContactData("Ole Petersen", null, List.of(new ContactData.Number(SECOND, NumberKind.MOBILE)), null, null, false, false, null, "Fragen", null), null));
        assertThat(names(ContactFilter.all())).containsExactly("Karla Niemann", "Ole Petersen");
        assertThat(names(ContactFilter.all().sortedBy(ContactFilter.Sort.NAME, false))).containsExactly("Ole Petersen", "Karla Niemann");
        assertThat(names(ContactFilter.all().matching("söhne"))).containsExactly("Karla Niemann");
        assertThat(names(ContactFilter.all().matching("0176 304019 02"))).containsExactly("Ole Petersen");
        assertThat(names(ContactFilter.all().matching("%"))).isEmpty();
        assertThat(names(ContactFilter.all().with(ContactFilter.Mark.VIP))).containsExactly("Karla Niemann");
        assertThat(names(ContactFilter.all().with(ContactFilter.Mark.HANDLED))).containsExactly("Ole Petersen");
        assertThat(names(ContactFilter.all().with(ContactFilter.Mark.BLOCKED))).isEmpty();
    }

    @Test
    void whoCallsIsKnownByTheNumberAndBlockedByIt() {
        asCustomer(() -> contacts.add(null, "w-1", karla(FIRST).marked(true, false).handled(KnownCaller.Handling.ALWAYS, "Sofort", null), TextLanguage.DE));
        assertThat(in(TENANT, () -> callers.find(customer, FIRST))).hasValueSatisfying(known -> {
            assertThat(known.displayName()).isEqualTo("Karla Niemann");
            assertThat(known.vip()).isTrue();
            assertThat(known.handling()).isEqualTo(KnownCaller.Handling.ALWAYS);
            assertThat(known.handlingText()).isEqualTo("Sofort");
        });
        assertThat(in(TENANT, () -> callers.find(other, FIRST))).isEmpty();
        assertThat(in(ELSEWHERE, () -> callers.find(customer, FIRST))).isEmpty();
        assertThat(in(TENANT, () -> callers.find(customer, null))).isEmpty();
        for (int twice = 0; twice < 2; twice++) {
            in(TENANT, () -> done(() -> callers.block(customer, FIRST, "egal")));
            in(TENANT, () -> done(() -> callers.block(customer, SECOND, null)));
        }
        assertThat(in(TENANT, () -> callers.find(customer, FIRST)).orElseThrow()).satisfies(known -> {
            assertThat(known.blocked()).isTrue();
            assertThat(known.vip()).isFalse();
        });
        assertThat(in(TENANT, () -> callers.find(customer, SECOND)).orElseThrow().blocked()).isTrue();
        assertThat(in(TENANT, () -> callers.names(customer, List.of(FIRST, SECOND, THIRD)))).containsEntry(FIRST, "Karla Niemann").containsOnlyKeys(FIRST, SECOND);
    }

    @Test
    void whoIsThereTwiceBecomesOne() {
        long one = asCustomer(() -> contacts.add(null, "w-1", karla(FIRST), TextLanguage.DE));
        long two = asCustomer(() -> contacts.add(null, "w-2", new ContactData("NIEMANN, Karla", "Söhne KG", List.of(new ContactData.Number(SECOND, NumberKind.OFFICE)), null, null, true, false, null,
                null, null), null));
        asCustomer(() -> contacts.add(null, "w-3", ole(THIRD), null));
        assertThat(asCustomer(() -> contacts.namesakes(null))).extracting(Contact::getId).containsExactly(one, two);
        asCustomer(() -> done(() -> contacts.merge(null, one, List.of(two))));
        Contact left = asCustomer(() -> contacts.find(null, one));
        assertThat(left.getData().numbers()).containsExactly(new ContactData.Number(FIRST, NumberKind.MOBILE), new ContactData.Number(SECOND, NumberKind.OFFICE));
        assertThat(left.isVip()).isTrue();
        assertThat(left.getCompany()).isEqualTo("Söhne KG");
        assertThat(asCustomer(() -> contacts.namesakes(null))).isEmpty();
        assertThatThrownBy(() -> asCustomer(() -> done(() -> contacts.merge(null, one, List.of(two))))).as("a second click").isInstanceOf(NotFoundException.class);
        assertThat(count("contacts", "true")).isEqualTo(2);
    }

    @Test
    void aFileWaitsSealedAndIsTakenOnce() {
        asCustomer(() -> contacts.add(null, "w-1", karla(FIRST), TextLanguage.DE));
        String file = "Name;Handy;E-Mail\nKarla;" + FIRST + ";karla@niemann.example\nOle Petersen;" + SECOND + ";\nFalsch;keine;\n";
        asCustomer(() -> done(() -> imports.upload(null, csv("Name;Handy\nNiemand;" + THIRD))));
        asCustomer(() -> done(() -> imports.upload(null, csv(file))));
        assertThat(count("contact_imports", "true")).as("the newest only").isOne();
        assertThat(count("contact_imports", "instr(sealed_content, 'Petersen') > 0")).isZero();
        ImportPlan plan = asCustomer(() -> imports.open(null)).orElseThrow().plan();
        assertThat(plan.steps()).extracting(ImportPlan.Step::verdict).containsExactly(ImportPlan.Verdict.CHANGE, ImportPlan.Verdict.NEW, ImportPlan.Verdict.FAULTY);
        asCustomer(() -> done(() -> imports.read(null, List.of(ContactColumn.NAME, ContactColumn.OFFICE, ContactColumn.EMAIL))));
        assertThatThrownBy(() -> asCustomer(() -> imports.take(null, null))).extracting("messageKey").isEqualTo("directory.confirm.missing");
        asCustomer(() -> imports.take(null, TextLanguage.DE));
        assertThat(names(ContactFilter.all())).containsExactly("Karla Niemann", "Ole Petersen");
        assertThat(count("contacts", "source = 'IMPORT'")).isOne();
        assertThat(count("contact_numbers", "kind = 'OFFICE'")).as("as the column was corrected").isOne();
        assertThat(count("contacts", "email = 'karla@niemann.example' and source = 'MANUAL'")).isOne();
        assertThat(count("contact_imports", "true")).isZero();
        assertThatThrownBy(() -> asCustomer(() -> imports.take(null, TextLanguage.DE))).extracting("messageKey").isEqualTo("directory.import.gone");
        assertThat(asCustomer(() -> imports.cards(null))).contains("FN:Ole Petersen", "+4917630401902");
    }

    @Test
    void whatCameBySyncGoesWithItsConsentAtOnce() {
        long own = asCustomer(() -> contacts.add(null, "w-1", karla(FIRST), TextLanguage.DE));
        long synced = asCustomer(() -> contacts.add(null, "w-2", ole(SECOND), null));
        schema.run("update contacts set source = 'SYNC' where id = ?", synced);
        ConsentWithdrawn event = new ConsentWithdrawn(TENANT, ConsentKind.CONTACT_SYNC, "CONTACT_SYNC", customer.value());
        in(TENANT, () -> done(() -> withdrawn.fire(event)));
        assertThat(event.effects()).containsExactly("SYNCED_CONTACTS_DELETED");
        assertThat(count("contacts", "id = " + synced)).isZero();
        assertThat(count("contact_numbers", "contact_id = " + synced)).isZero();
        assertThat(count("contacts", "id = " + own)).isOne();
    }

    @Test
    void nothingOutlivesTheCustomerButWhatAHoldKeeps() {
        ContactData karla = new ContactData("Karla Niemann", null, List.of(new ContactData.Number(FIRST, NumberKind.MOBILE)), new EmailAddress("karla@niemann.example"), null, false, false, null, null,
                null);
        long kept = asCustomer(() -> contacts.add(null, "w-1", karla, TextLanguage.DE));
        long gone = asCustomer(() -> contacts.add(null, "w-2", ole(SECOND), null));
        asCustomer(() -> done(() -> imports.upload(null, csv("Name;Handy\nNiemand;" + THIRD))));
        for (PersonQuery query : List.of(PersonQuery.byName("niemann"), PersonQuery.byPhone("0176 30401901"), PersonQuery.byEmail("KARLA@niemann.example"))) {
            assertThat(in(TENANT, () -> holder.find(query))).singleElement().satisfies(found -> assertThat(found.id()).isEqualTo(kept));
        }
        assertThat(in(TENANT, () -> holder.export(List.of(kept)))).singleElement().satisfies(record -> assertThat(record.fields()).containsEntry("number1", FIRST + " MOBILE"));
        assertThat(in(TENANT, () -> companion.exportAbout(CustomerService.OBJECT_KIND, customer.value())).values()).anyMatch(line -> line.contains("Ole Petersen"))
                .anyMatch(line -> line.startsWith("CONTACT "));
        Instant end = Instant.parse("2026-12-31T11:00:00Z");
        in(TENANT, () -> done(() -> stateChanged.fire(new CustomerStateChanged(customer, Customer.State.ENDED, end, end))));
        assertThat(count("contacts", "contract_end_at = '2026-12-31 11:00:00' and purpose_ended_at is not null")).isEqualTo(2);
        rows.make("held_records", TENANT.value(), Map.of("hold_type", "ART18", "data_kind", "CONTACT_BOOK", "record_id", kept));
        assertThatThrownBy(() -> asCustomer(() -> done(() -> contacts.remove(null, kept)))).extracting("messageKey").isEqualTo("directory.held");
        in(TENANT, () -> companion.eraseAbout(CustomerService.OBJECT_KIND, List.of(customer.value())));
        assertThat(count("contacts", "id = " + kept + " and customer_id is null")).isOne();
        assertThat(count("contact_numbers", "contact_id = " + kept + " and customer_id is null")).isOne();
        assertThat(count("contacts", "id = " + gone)).isZero();
        assertThat(count("directory_confirmations", "true") + count("contact_imports", "true")).isZero();
    }

    private static ContactData karla(PhoneNumber number) {
        return ContactData.of("Karla Niemann", number, NumberKind.MOBILE);
    }

    private static ContactData ole(PhoneNumber number) {
        return ContactData.of("Ole Petersen", number, NumberKind.MOBILE);
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names(ContactFilter filter) {
        return asCustomer(() -> contacts.page(null, filter, 0, 10)).rows().stream().map(Contact::getDisplayName).toList();
    }

    private CustomerId customer(TenantId of) {
        return new CustomerId(rows.make("customers", of.value(), Map.of("customer_state", "ACTIVE", "kind", "BUSINESS")));
    }

    private void signIn(long login, String role) {
        user.is(new SignedIn(TENANT, 4, login, "Ida Holm", "de", LoginSession.Stage.COMPLETE, Set.of(role), Duration.ofMinutes(30)));
    }

    private <T> T asCustomer(Supplier<T> work) {
        return at(TENANT, () -> Callers.as(CUSTOMER_USER).call(work));
    }

    /** Somebody of the office, who belongs to no customer. */
    private <T> T asOffice(TenantId of, Supplier<T> work) {
        SignedIn before = user.get();
        signIn(1, AGENT);
        try {
            return at(of, () -> Callers.as(AGENT).call(work));
        } finally {
            user.is(before);
        }
    }

    private <T> T in(TenantId of, Supplier<T> work) {
        return at(of, () -> inTransaction(work::get));
    }

    private <T> T at(TenantId of, Callable<T> work) {
        try {
            return tenant.callAs(of, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Void done(Runnable work) {
        work.run();
        return null;
    }

    private long count(String table, String where) {
        return schema.count("select count(*) from " + table + " where tenant_id = ? and " + where, TENANT.value());
    }
}
