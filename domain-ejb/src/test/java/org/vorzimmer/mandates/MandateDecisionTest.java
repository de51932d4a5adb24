package org.vorzimmer.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.mandates.MandateVerdict.Refusal;

class MandateDecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate SIGNED_ON = LocalDate.of(2026, 12, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 12, 1);

    @ParameterizedTest
    @CsvSource({"DRAFT, SIGNATURE_REQUESTED, AWAITING_SIGNATURE", "DRAFT, SIGNED, ACTIVE", "AWAITING_SIGNATURE, SIGNED, ACTIVE", "ACTIVE, SUSPENDED, SUSPENDED",
            "SUSPENDED, RESUMED, ACTIVE", "DRAFT, DEBTOR_REVOKED, REVOKED", "AWAITING_SIGNATURE, DEBTOR_REVOKED, REVOKED", "ACTIVE, DEBTOR_REVOKED, REVOKED",
            "SUSPENDED, DEBTOR_REVOKED, REVOKED", "AWAITING_BANK_CONFIRMATION, DEBTOR_REVOKED, REVOKED", "ACTIVE, CLOSED, CLOSED", "ACTIVE, IBAN_CHANGED, ACTIVE",
            "SUSPENDED, IBAN_CHANGED, SUSPENDED"})
    void aCoreMandateGoesItsWay(MandateState from, MandateEvent event, MandateState to) {
        assertThat(on(event, core(from)).state()).contains(to);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, SIGNED", "ACTIVE, SIGNATURE_REQUESTED", "DRAFT, SUSPENDED", "AWAITING_SIGNATURE, RESUMED", "ACTIVE, RESUMED", "SUSPENDED, SUSPENDED",
            "ACTIVE, B2B_CONFIRMED", "DRAFT, LAPSED", "SUSPENDED, ONE_OFF_COLLECTED", "DRAFT, IBAN_CHANGED"})
    void whatDoesNotFitTheStateIsRefused(MandateState from, MandateEvent event) {
        assertThat(on(event, core(from)).refusal()).contains(Refusal.NOT_IN_THIS_STATE);
    }

    @ParameterizedTest
    @EnumSource(MandateEvent.class)
    void anEndIsForEver(MandateEvent event) {
        EnumSet.allOf(MandateState.class).stream().filter(MandateState::isEnded)
                .forEach(ended -> assertThat(on(event, core(ended)).refusal()).as("%s", ended).contains(Refusal.ENDED));
    }

    @Test
    void fourStatesAreEndsAndOneIsCollectedUnder() {
        assertThat(EnumSet.allOf(MandateState.class)).filteredOn(MandateState::isEnded)
                .containsExactlyInAnyOrder(MandateState.REVOKED, MandateState.EXPIRED, MandateState.CLOSED, MandateState.INVALID);
        assertThat(EnumSet.allOf(MandateState.class)).filteredOn(MandateState::isCollectable).containsExactly(MandateState.ACTIVE);
        assertThat(EnumSet.allOf(MandateState.class)).filteredOn(MandateState::isSigned)
                .containsExactly(MandateState.AWAITING_BANK_CONFIRMATION, MandateState.ACTIVE, MandateState.SUSPENDED);
    }

    @Test
    void aSignatureNeedsEvidenceAndAnAccount() {
        assertThat(on(MandateEvent.SIGNED, facts(MandateState.DRAFT, MandateScheme.CORE, false, true, true, null)).refusal()).contains(Refusal.EVIDENCE_INCOMPLETE);
        assertThat(on(MandateEvent.SIGNED, facts(MandateState.DRAFT, MandateScheme.CORE, true, false, true, null)).refusal()).contains(Refusal.IBAN_INVALID);
    }

    @Test
    void aBusinessMandateWaitsForTheDebtorsBank() {
        assertThat(on(MandateEvent.SIGNED, b2b(MandateState.AWAITING_SIGNATURE, false)).state()).contains(MandateState.AWAITING_BANK_CONFIRMATION);
        assertThat(on(MandateEvent.B2B_CONFIRMED, b2b(MandateState.AWAITING_BANK_CONFIRMATION, false)).state()).contains(MandateState.ACTIVE);
        assertThat(on(MandateEvent.SIGNED, b2b(MandateState.AWAITING_SIGNATURE, true)).refusal()).contains(Refusal.CONSUMER);
        assertThat(on(MandateEvent.B2B_CONFIRMED, b2b(MandateState.AWAITING_BANK_CONFIRMATION, true)).refusal()).contains(Refusal.CONSUMER);
        assertThat(on(MandateEvent.FOUND_INVALID, b2b(MandateState.ACTIVE, true)).state()).contains(MandateState.INVALID);
        assertThat(on(MandateEvent.FOUND_INVALID, core(MandateState.ACTIVE)).refusal()).contains(Refusal.NOT_B2B);
    }

    @Test
    void aMandateForOneCollectionIsClosedByIt() {
        MandateFacts oneOff = new MandateFacts(MandateState.ACTIVE, MandateScheme.CORE, MandateType.ONE_OFF, true, true, true, SIGNED_ON, null);
        assertThat(on(MandateEvent.ONE_OFF_COLLECTED, oneOff).state()).contains(MandateState.CLOSED);
        assertThat(on(MandateEvent.ONE_OFF_COLLECTED, core(MandateState.ACTIVE)).refusal()).contains(Refusal.RECURRENT);
    }

    @Test
    void itLapsesAfter36MonthsOnly() {
        assertThat(on(MandateEvent.LAPSED, core(MandateState.ACTIVE)).refusal()).contains(Refusal.NOT_LAPSED);
        assertThat(on(MandateEvent.LAPSED, lapsed(MandateState.ACTIVE)).state()).contains(MandateState.EXPIRED);
        assertThat(on(MandateEvent.LAPSED, lapsed(MandateState.SUSPENDED)).state()).contains(MandateState.EXPIRED);
        assertThat(on(MandateEvent.RESUMED, lapsed(MandateState.SUSPENDED)).refusal()).contains(Refusal.LAPSED);
    }

    @Test
    void anotherAccountIsToldToTheBankOnce() {
        MandateVerdict verdict = on(MandateEvent.IBAN_CHANGED, core(MandateState.ACTIVE));
        assertThat(verdict.amendmentPending()).isTrue();
        assertThat(on(MandateEvent.SUSPENDED, core(MandateState.ACTIVE)).amendmentPending()).isFalse();
        assertThat(on(MandateEvent.IBAN_CHANGED, facts(MandateState.ACTIVE, MandateScheme.CORE, true, false, true, null)).refusal()).contains(Refusal.IBAN_INVALID);
        assertThat(on(MandateEvent.IBAN_CHANGED, facts(MandateState.ACTIVE, MandateScheme.CORE, false, true, true, null)).refusal())
                .contains(Refusal.EVIDENCE_INCOMPLETE);
        assertThat(Refusal.IBAN_INVALID.messageKey()).isEqualTo("mandate.refused.IBAN_INVALID");
    }

    private static MandateVerdict on(MandateEvent event, MandateFacts facts) {
        return MandateDecision.on(event, facts, TODAY);
    }

    private static MandateFacts core(MandateState state) {
        return facts(state, MandateScheme.CORE, true, true, true, null);
    }

    private static MandateFacts b2b(MandateState state, boolean consumer) {
        return facts(state, MandateScheme.B2B, true, true, consumer, null);
    }

    private static MandateFacts lapsed(MandateState state) {
        return facts(state, MandateScheme.CORE, true, true, true, LONG_AGO);
    }

    private static MandateFacts facts(MandateState state, MandateScheme scheme, boolean evidence, boolean iban, boolean consumer, LocalDate lastDue) {
        return new MandateFacts(state, scheme, MandateType.RECURRENT, evidence, iban, consumer, SIGNED_ON, lastDue);
    }
}
