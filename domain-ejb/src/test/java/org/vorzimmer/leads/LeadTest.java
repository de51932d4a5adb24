package org.vorzimmer.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.rules.Evaluation;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.Verdict;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.vault.KeyId;

class LeadTest {

    private static final Instant RECEIVED = Instant.parse("2027-01-31T09:00:00Z");
    private static final Instant LATER = Instant.parse("2027-02-01T09:00:00Z");

    private final RetentionRule form = Presets.shipped().rule("A.contact_form");
    private final RetentionRule phone = Presets.shipped().rule("B.phone_inquiry");

    @Test
    void aClosedEnquiryGoesInTheNightAfter() {
        Lead lead = lead(Lead.Channel.FORM);
        lead.close(Lead.CloseReason.SETTLED, LATER);

        assertThat(runDay(form, lead)).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void anEnquiryThatNobodyTouchesEndsByItself() {
        assertThat(runDay(form, lead(Lead.Channel.FORM))).isEqualTo(LocalDate.of(2027, 3, 3));
    }

    @Test
    void aWithdrawnConsentEndsTheEnquiryAndTheWishToKeepIt() {
        Lead lead = lead(Lead.Channel.FORM);
        lead.keepUntil(LocalDate.of(2028, 1, 1));
        lead.consentWithdrawn(LATER);

        assertThat(lead.isClosed()).isTrue();
        assertThat(runDay(form, lead)).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void aCallCountsFromItsFirstDayAndAContractTakesItOut() {
        Lead lead = lead(Lead.Channel.PHONE);
        assertThat(runDay(phone, lead)).isEqualTo(LocalDate.of(2027, 2, 28));

        lead.close(Lead.CloseReason.CONTRACT, LATER);
        assertThat(judge(phone, lead).runDay()).isEmpty();
    }

    @Test
    void aWishToBeCalledBackIsKeptLikeACall() {
        assertThat(lead(Lead.Channel.CALLBACK).kind()).isEqualTo(lead(Lead.Channel.PHONE).kind());
        assertThat(runDay(phone, lead(Lead.Channel.CALLBACK))).isEqualTo(LocalDate.of(2027, 2, 28));
        Presets.shipped().letters().forEach(letter -> assertThat(Presets.shipped().ruleFor(letter, PhoneLeadHolder.KIND, Optional.of("DEFAULT.callback"))).as(letter).isPresent());
    }

    @Test
    void whoIsOpenedAgainHasNoContractAnyMore() {
        Lead lead = lead(Lead.Channel.PHONE);
        lead.close(Lead.CloseReason.CONTRACT, LATER);
        lead.reopen(LATER);
        assertThat(runDay(phone, lead)).isEqualTo(LocalDate.of(2027, 2, 28));

        lead.close(Lead.CloseReason.CONTRACT, LATER);
        lead.heardAgain(LATER);
        assertThat(runDay(phone, lead)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(lead.getState()).isEqualTo(Lead.State.OPEN);
    }

    @Test
    void theWishToBeKeptLongerCountsUntilItIsWithdrawn() {
        Lead lead = lead(Lead.Channel.FORM);
        lead.close(Lead.CloseReason.SETTLED, LATER);
        lead.keepUntil(LocalDate.of(2027, 6, 30));
        assertThat(runDay(form, lead)).isEqualTo(LocalDate.of(2027, 7, 1));

        lead.keepUntil(null);
        assertThat(runDay(form, lead)).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void aHoldKeepsItAndChangesNoDay() {
        Lead lead = lead(Lead.Channel.FORM);
        lead.close(Lead.CloseReason.SETTLED, LATER);

        Verdict verdict = Evaluation.judge(form, lead.facts(form, Set.of(HoldType.LEGAL_CLAIMS)), Instant.parse("2027-02-05T09:00:00Z"));

        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.HELD);
        assertThat(verdict.runDay()).contains(LocalDate.of(2027, 2, 2));
    }

    private static Lead lead(Lead.Channel channel) {
        return new Lead(Arrival.byHand(channel, "s", new Enquiry(null, "Ida", "Muster", new EmailAddress("ida@muster.example"), null, "Frage", "Text", "de"), null), "K7F-29M",
                KeyId.parse("6f8f3f0c-58d0-4c6e-9b61-0d4f6a1b2c3d"), RECEIVED);
    }

    private static LocalDate runDay(RetentionRule rule, Lead lead) {
        return judge(rule, lead).runDay().orElseThrow();
    }

    private static Verdict judge(RetentionRule rule, Lead lead) {
        return Evaluation.judge(rule, lead.facts(rule, Set.of()), LATER);
    }
}
