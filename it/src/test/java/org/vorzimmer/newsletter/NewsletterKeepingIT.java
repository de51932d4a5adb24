package org.vorzimmer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.it.container.Transactions.inTransaction;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.Callers;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;
import org.vorzimmer.notification.Bounce;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.rules.Bounds;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Subscriptions against the real database: what ends them, what a hold keeps, what stays as proof, and what a returned mail does. */
@InContainer
class NewsletterKeepingIT {

    private static final TenantId TENANT = new TenantId(910);
    private static final String ADDRESS = "lena@leserin.example";
    private static final Duration LATER = Duration.ofDays(40);

    @Inject NewsletterQueries queries;
    @Inject SubscriptionEnd ending;
    @Inject DeliveryStore deliveries;
    @Inject AddressHashes hashes;
    @Inject @Any Instance<PersonalDataHolder> holders;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    private final Schema schema = new Schema();
    private SampleRows rows;

    @BeforeEach
    void makeTenant() {
        rows = new SampleRows();
        rows.tenant(TENANT.value());
    }

    @AfterEach
    void removeRows() {
        rows.close();
    }

    @Test
    void endingLeavesTheProofAndTheHashAlone() {
        long id = subscription("CONFIRMED");
        long pressed = proof(id, Map.of("confirmed_at", now()));
        long open = proof(id, Map.of());
        end(id);
        assertThat(schema.count("select count(*) from newsletter_subscriptions where id = ?", id)).isZero();
        assertThat(schema.count("select count(*) from newsletter_suppressions where tenant_id = ?", TENANT.value())).isOne();
        assertThat(schema.count("select count(*) from newsletter_proofs where id in (?, ?) and ended_at is not null", pressed, open)).isEqualTo(2);
        assertThat(found("NEWSLETTER_PROOF")).as("by the address that is not in it").isOne();
        assertThat(found("NEWSLETTER_PROOF_UNCONFIRMED")).isOne();
        assertThat(erase("NEWSLETTER_PROOF", "EVID.consent", pressed)).as("too early").isZero();
        assertThat(erase("NEWSLETTER_PROOF_UNCONFIRMED", "DEFAULT.newsletter_unconfirmed", open)).isOne();
        assertThat(found("SUPPRESSION")).isOne();
    }

    @Test
    void whatIsHeldStaysWhateverBecameOfItSince() {
        long asked = subscription("CONFIRMED");
        long hold = hold("NEWSLETTER_UNCONFIRMED", asked);
        end(asked);
        assertThat(state(asked)).as("held since before it was confirmed").isEqualTo("UNSUBSCRIBED");
        assertThat(erase("NEWSLETTER", "DEFAULT.newsletter", asked)).isZero();
        schema.run("update newsletter_subscriptions set state = 'REQUESTED' where id = ?", asked);
        schema.run("update held_records set data_kind = 'NEWSLETTER' where id = ?", hold);
        assertThat(erase("NEWSLETTER_UNCONFIRMED", "DEFAULT.newsletter_unconfirmed", asked)).as("held since before it was ended and asked for anew").isZero();
        schema.run("delete from held_records where id = ?", hold);
        assertThat(erase("NEWSLETTER_UNCONFIRMED", "DEFAULT.newsletter_unconfirmed", asked)).isOne();
    }

    @Test
    void aReturnedMailMarksItsAddressOnceAndAReturnedQuestionIsNobodysBusiness() {
        long id = subscription("CONFIRMED");
        long issue = rows.make("newsletter_issues", TENANT.value(), Map.of("state", "SENT"));
        rows.make("newsletter_deliveries", TENANT.value(), Map.of("issue_id", issue, "subscription_id", id, "state", "SENT", "message_id", "<issue@sample.example>"));
        proof(id, Map.of("mail_message_id", "<question@sample.example>"));
        assertThat(cameBack("<issue@sample.example>", false)).isTrue();
        assertThat(cameBack("<issue@sample.example>", true)).as("told by a second server").isTrue();
        assertThat(state(id)).isEqualTo("CONFIRMED");
        assertThat(schema.count("select soft_bounces from newsletter_subscriptions where id = ?", id)).isOne();
        assertThat(cameBack("<question@sample.example>", true)).isTrue();
        assertThat(cameBack("<of-somebody@else.example>", true)).isFalse();
    }

    private boolean cameBack(String messageId, boolean hard) {
        return here(() -> Callers.as(SYSTEM).call(() -> deliveries.cameBack(new Bounce(messageId, hard))));
    }

    private void end(long id) {
        here(() -> {
            ending.erase(queries.required(id));
            return null;
        });
    }

    private int erase(String kind, String rule, long id) {
        Due due = Bounds.of(Presets.shipped().rule(rule), false, Presets.shipped()::rule, clock.instant().plus(LATER)).get(0);
        return here(() -> holder(kind).erase(due, List.of(id)));
    }

    private int found(String kind) {
        return here(() -> holder(kind).find(PersonQuery.byEmail(ADDRESS)).size());
    }

    private <T> T here(Callable<T> work) {
        try {
            return tenant.callAs(TENANT, () -> inTransaction(work));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private PersonalDataHolder holder(String kind) {
        return holders.stream().filter(one -> one.kind().equals(DataKind.of(kind))).findFirst().orElseThrow();
    }

    private long subscription(String state) {
        return rows.make("newsletter_subscriptions", TENANT.value(), Map.of("state", state, "email", ADDRESS, "language", "DE", "requested_at", now(), "confirmed_at", now(),
                "soft_bounces", 0));
    }

    private long proof(long subscription, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.putAll(Map.of("subscription_no", subscription, "address_hash", here(() -> hashes.of(new EmailAddress(ADDRESS))), "requested_at", now(), "mailed_at", now()));
        return rows.make("newsletter_proofs", TENANT.value(), values);
    }

    private long hold(String kind, long id) {
        return rows.make("held_records", TENANT.value(), Map.of("hold_type", "LITIGATION", "data_kind", kind, "record_id", id));
    }

    private String state(long id) {
        return schema.rows("select state from newsletter_subscriptions where id = ?", id).get(0).get(0);
    }

    private LocalDateTime now() {
        Instant moment = clock.instant();
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
