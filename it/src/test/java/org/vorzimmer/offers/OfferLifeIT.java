package org.vorzimmer.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.signup.SignUpDraftService;
import org.vorzimmer.signup.SignUpField;
import org.vorzimmer.signup.SignUpOfferService;
import org.vorzimmer.signup.SignUpService;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** An offer's life against the real database: who may make it, what stays of it when prices change, that it is accepted once, and that it goes with its enquiry. */
@InContainer
class OfferLifeIT {

    private static final TenantId TENANT = new TenantId(941);
    private static final TenantId OTHER = new TenantId(942);
    private static final String LINK = "the-link-of-this-test";

    @Inject OfferService office;
    @Inject OfferVisitService visits;
    @Inject OfferDesk desk;
    @Inject SignUpOfferService begin;
    @Inject SignUpDraftService drafts;
    @Inject SignUpService signUp;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject CurrentTenant tenant;
    @Inject Vault vault;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;
    private long tariff;
    private long version;
    private long lead;
    private CustomerId customer;

    @BeforeEach
    void makeRows() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
        rows.tenant(OTHER.value());
        schema.run("insert into tenant_hosts (host, tenant_id, is_main) values ('offers.example', ?, true)", TENANT.value());
        tariff = rows.make("tariffs", TENANT.value(), Map.of("code", "klar", "offer", "PUBLIC"));
        version = version(1, "49.00");
        customer = new CustomerId(rows.make("customers", TENANT.value(), Map.of("customer_number", "941001", "customer_state", "ACTIVE", "kind", "BUSINESS", "language", "de", "country", "DE", "tax_country", "DE")));
        KeyId key = here(() -> inTransaction(() -> vault.newKey("leads")));
        lead = rows.make("leads", TENANT.value(), Map.of("channel", "FORM", "state", "NEW", "reference_code", "OFF-E01", "language", "de", "key_id", key.value().toString(),
                "email", "ada@offer.example", "company", "Werft Holm", "last_name", "Holm", "received_at", "2026-01-01 10:00:00", "last_activity_at", clock.instant().toString().substring(0, 19).replace('T', ' ')));
    }

    private long version(int number, String baseFee) {
        return rows.make("tariff_versions", TENANT.value(), Map.of("tariff_id", tariff, "version_number", number, "valid_from", "2020-01-01", "base_fee", new BigDecimal(baseFee),
                "included_calls", 0, "included_minutes", 0, "price_per_call", BigDecimal.ONE));
    }

    @AfterEach
    void removeRows() {
        for (String table : List.of("offer_add_ons", "offers", "sign_up_drafts", "lead_entries", "outbox_messages", "tasks")) {
            schema.run("delete from " + table + " where tenant_id = ?", TENANT.value());
        }
        schema.run("update leads set customer_id = null where tenant_id = ?", TENANT.value());
        rows.close();
    }

    @Test
    void theOfficeOffersAndThePersonIsWrittenToOnce() {
        long offer = make("form", "39.00", 14);
        assertThat(make("form", "39.00", 14)).as("the same form sent again").isEqualTo(offer);
        assertThat(count("outbox_messages where purpose = 'offers.offer' and about_kind = 'lead'")).isOne();
        assertThat(count("leads where state = 'ANSWERED'")).isOne();
        assertThat(count("lead_entries where kind = 'OFFERED'")).isOne();
        make("another", null, 14);
        assertThat(as(AGENT, () -> office.ofLead(lead))).hasSize(2);

        assertThatThrownBy(() -> make("x", "49.01", 14)).hasMessageContaining("49.01");
        assertThatThrownBy(() -> make("x", null, -1)).isInstanceOf(BusinessException.class);
        schema.run("update leads set suspected_at = received_at where id = ?", lead);
        assertThatThrownBy(() -> make("x", null, 14)).as("in quarantine").isInstanceOf(BusinessException.class);
        schema.run("update leads set suspected_at = null, email = null where id = ?", lead);
        assertThatThrownBy(() -> make("x", null, 14)).as("without an address").isInstanceOf(BusinessException.class);
        assertThat(count("offers where true")).isEqualTo(2);
    }

    @Test
    void neitherAnotherRoleNorAnotherOperatorHasAnythingToDoWithIt() {
        long offer = made("39.00");
        assertThatThrownBy(() -> as(BILLING, () -> office.ofLead(lead))).isInstanceOf(EJBAccessException.class);
        tenant.runAs(OTHER, () -> {
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> office.ofLead(lead))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> office.make(lead, wanted("y", null, 14)))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Callers.as(AGENT).call(() -> {
                office.withdraw(offer);
                return null;
            })).isInstanceOf(NotFoundException.class);
            assertThat(visits.show(LINK)).isEmpty();
            assertThat(begin.begin(LINK, null, TextLanguage.DE)).isEmpty();
        });
        assertThat(here(() -> visits.show("another-link"))).isEmpty();
    }

    @Test
    void whatWasOfferedCountsAlsoAfterAnotherPriceList() {
        made("39.00");
        version(2, "79.00");
        assertThat(here(() -> visits.show(LINK)).orElseThrow().monthly().net().euros()).isEqualByComparingTo("39.00");
        String token = here(() -> begin.begin(LINK, null, TextLanguage.DE)).orElseThrow();
        assertThat(here(() -> begin.begin(LINK, token, TextLanguage.DE))).as("pressed again").contains(token);
        SignUpDraftService.Opened draft = here(() -> drafts.open(token)).orElseThrow();
        assertThat(draft.answers().text(SignUpField.COMPANY_NAME)).isEqualTo("Werft Holm");
        assertThat(draft.answers().text(SignUpField.EMAIL)).isEqualTo("ada@offer.example");
        assertThat(monthly(draft)).isEqualByComparingTo("39.00");
        schema.run("update offers set valid_until = '2026-01-01' where tenant_id = ?", TENANT.value());
        assertThat(monthly(draft)).as("expired meanwhile").isEqualByComparingTo("79.00");
    }

    private BigDecimal monthly(SignUpDraftService.Opened draft) {
        return here(() -> signUp.price(draft.answers(), signUp.facts(draft.answers(), draft.offer(), false, TextLanguage.DE))).orElseThrow().net().euros();
    }

    @Test
    void itIsAcceptedOnceAndAsLongAsItIsOpen() {
        long other = make("other", null, 14);
        long offer = made("39.00");
        schema.run("update offers set valid_until = '2026-01-01' where id = ?", offer);
        assertThatThrownBy(() -> accept(offer)).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("offers.over.EXPIRED"));
        assertThat(here(() -> begin.begin(LINK, null, TextLanguage.DE))).isEmpty();
        schema.run("update offers set valid_until = '2090-01-01' where id = ?", offer);
        accept(offer);
        assertThat(here(() -> visits.show(LINK)).orElseThrow().offered().state()).isEqualTo(LeadOffer.State.ACCEPTED);
        assertThat(count("leads where customer_id is not null")).as("the enquiry stands under the customer's number").isOne();
        assertThat(count("offers where withdrawn_at is not null and id = " + other)).as("settled with it").isOne();
        for (long one : List.of(offer, other)) {
            assertThatThrownBy(() -> accept(one)).isInstanceOf(BusinessException.class);
        }
        assertThatThrownBy(() -> as(AGENT, () -> {
            office.withdraw(offer);
            return null;
        })).isInstanceOf(BusinessException.class);
    }

    @Test
    void whoseOfferIsWithdrawnHearsOfItOnce() {
        long offer = made(null);
        for (int again = 0; again < 2; again++) {
            as(AGENT, () -> {
                office.withdraw(offer);
                return null;
            });
        }
        assertThat(count("outbox_messages where purpose = 'offers.withdrawn'")).isOne();
        assertThat(here(() -> begin.begin(LINK, null, TextLanguage.DE))).isEmpty();
        assertThatThrownBy(() -> accept(offer)).isInstanceOf(BusinessException.class);
    }

    @Test
    void itGoesWithItsEnquiryAndIsHandedOutWithIt() {
        made("39.00");
        assertThat(here(() -> inTransaction(() -> holder("CONTACT_LEAD").export(List.of(lead))))).singleElement()
                .satisfies(file -> assertThat(file.fields().get("offer1")).contains("base fee 39", "Gern für Sie"));
        here(() -> inTransaction(() -> holder("CONTACT_LEAD").erase(Due.whatever(), List.of(lead))));
        assertThat(count("leads where true")).isZero();
        assertThat(count("offers where true")).isZero();
        assertThat(count("outbox_messages where true")).as("the mail with the link").isZero();
        assertThat(here(() -> visits.show(LINK))).isEmpty();
    }

    @Test
    void anAcceptedOneGoesWithTheCustomerAtTheLatest() {
        accept(made("39.00"));
        here(() -> inTransaction(() -> holder("CUSTOMER").erase(Due.whatever(), List.of(customer.value()))));
        assertThat(count("offers where true")).isZero();
        assertThat(count("leads where true")).isZero();
    }

    private PersonalDataHolder holder(String kind) {
        return holders.stream().filter(one -> one.kind().code().equals(kind)).findFirst().orElseThrow();
    }

    /** An offer of which this test knows the link. */
    private long made(String baseFee) {
        long offer = make("made", baseFee, 14);
        schema.run("update offers set link_hash = ? where id = ?", Sha256.of(LINK), offer);
        return offer;
    }

    private long make(String submission, String baseFee, int days) {
        return as(AGENT, () -> office.make(lead, wanted(submission, baseFee, days)));
    }

    private NewOffer wanted(String submission, String baseFee, int days) {
        LocalDate today = Berlin.dayOf(clock.instant());
        return new NewOffer(version, List.of(), baseFee == null ? null : new BigDecimal(baseFee), today.plusDays(days), "Gern für Sie", submission);
    }

    private void accept(long offer) {
        here(() -> inTransaction(() -> {
            desk.accept(offer, customer, "941001");
            return null;
        }));
    }

    private long count(String what) {
        return schema.count("select count(*) from " + what + " and tenant_id = ?", TENANT.value());
    }

    private <T> T as(String role, Supplier<T> work) {
        return here(() -> Callers.as(role).call(work));
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
