package org.vorzimmer.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.personaldata.HoldType.ART18;
import static org.vorzimmer.personaldata.HoldType.DISPUTE;
import static org.vorzimmer.personaldata.HoldType.LEGAL_CLAIMS;
import static org.vorzimmer.personaldata.HoldType.UNPAID;
import static org.vorzimmer.retention.rules.Verdict.Outcome.ERASE;
import static org.vorzimmer.retention.rules.Verdict.Outcome.HELD;
import static org.vorzimmer.retention.rules.Verdict.Outcome.KEEP;
import static org.vorzimmer.retention.rules.Verdict.Outcome.RESTRICT;
import static org.vorzimmer.retention.rules.Verdict.Outcome.TRUNCATE;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.vorzimmer.retention.rules.HoldTerms.Refusal;

class EvaluationTest {

    private static RetentionRule rule(String id) {
        return Presets.shipped().rule(id);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(RetentionRule.ZONE).toInstant();
    }

    private static Instant run(String day) {
        return RetentionRule.runTime(LocalDate.parse(day));
    }

    @Nested
    class CallDetailOfOperatorD {

        private final RetentionRule rule = rule("D.abrechnungsdaten");
        private final HoldTerms unpaid = Presets.shipped().holds().get(UNPAID);

        @Test
        void paidDetailIsGoneByTheEndOfFebruary() {
            Facts facts = Facts.triggered(noon("2027-08-31"));

            assertThat(Evaluation.judge(rule, facts, run("2028-02-28")).outcome()).isEqualTo(KEEP);
            assertThat(Evaluation.judge(rule, facts, run("2028-02-29")).outcome()).isEqualTo(ERASE);
        }

        @Test
        void anUnpaidInvoiceHoldsItAndPayingDoesNotRestartThePeriod() {
            Facts open = Facts.triggered(noon("2026-01-15")).held(UNPAID);
            Facts paid = Facts.triggered(noon("2026-01-15"));

            assertThat(unpaid.refusal(rule, true, paid, noon("2026-02-20"))).isEmpty();
            assertThat(Evaluation.judge(rule, open, run("2026-07-14")).outcome()).isEqualTo(KEEP);
            assertThat(Evaluation.judge(rule, open, run("2026-07-15")).outcome()).isEqualTo(HELD);
            assertThat(Evaluation.judge(rule, open, run("2026-09-10")).outcome()).isEqualTo(HELD);
            assertThat(Evaluation.judge(rule, paid, run("2026-09-11")).outcome()).isEqualTo(ERASE);
        }

        @Test
        void aDemandAfterTheRunComesTooLate() {
            Facts facts = Facts.triggered(noon("2026-01-15"));

            assertThat(Evaluation.judge(rule, facts, run("2026-07-15")).outcome()).isEqualTo(ERASE);
            assertThat(unpaid.refusal(rule, true, facts, noon("2026-07-20"))).contains(Refusal.HOLD_TOO_LATE);
            assertThat(unpaid.refusal(rule, true, facts, noon("2026-07-15"))).contains(Refusal.HOLD_TOO_LATE);
            assertThat(unpaid.refusal(rule, true, facts, noon("2026-07-14"))).isEmpty();
            assertThat(unpaid.refusal(rule, true, facts.held(DISPUTE), noon("2026-07-20"))).isEmpty();
        }

        @Test
        void theLongerReadingEndsWithTheMonth() {
            assertThat(rule.inLongerReading().lastDay(noon("2026-01-15"))).isEqualTo("2026-07-31");
        }

        @Test
        void itsExceptionsAreAClosedList() {
            HoldTerms claims = Presets.shipped().holds().get(LEGAL_CLAIMS);

            assertThat(claims.refusal(rule, true)).contains(Refusal.HOLD_NOT_ALLOWED);
            assertThat(Presets.shipped().holds().get(ART18).refusal(rule, true)).isEmpty();
        }
    }

    @Nested
    class OperatorC {

        @Test
        void recordingAndCallDataEndOnCountedDays() {
            Facts call = Facts.triggered(noon("2028-01-31"));

            assertThat(rule("C.recording").runDay(noon("2028-01-31"))).isEqualTo("2028-03-02");
            assertThat(Evaluation.judge(rule("C.recording"), call, run("2028-03-01")).outcome()).isEqualTo(KEEP);
            assertThat(Evaluation.judge(rule("C.recording"), call, run("2028-03-02")).outcome()).isEqualTo(ERASE);
            assertThat(rule("C.call_data").lastDay(noon("2028-01-31"))).isEqualTo("2028-03-31");
            assertThat(Evaluation.judge(rule("C.call_data"), call, run("2028-03-31")).outcome()).isEqualTo(ERASE);
        }

        @Test
        void aWithdrawalTakesTheRecordingTheSameDay() {
            Facts facts = Facts.triggered(noon("2028-01-31")).endedEarly(noon("2028-02-03"));

            assertThat(Evaluation.judge(rule("C.recording"), facts, noon("2028-02-03")).outcome()).isEqualTo(ERASE);
        }

        @Test
        void theQuestionnaireGoesAfterNinetyDaysUnlessAContractFollows() {
            Facts facts = Facts.triggered(noon("2027-12-01"));

            assertThat(Evaluation.judge(rule("C.setup_form"), facts, run("2028-02-28")).outcome()).isEqualTo(KEEP);
            assertThat(Evaluation.judge(rule("C.setup_form"), facts, run("2028-02-29")).outcome()).isEqualTo(ERASE);
            assertThat(Evaluation.judge(rule("C.setup_form"), facts.cancelledByEvent(), run("2029-01-01")).outcome()).isEqualTo(KEEP);
        }

        @Test
        void theAccountGoesFiveYearsAfterTheNotice() {
            assertThat(rule("C.account").runDay(noon("2028-02-29"))).isEqualTo("2033-02-28");
        }
    }

    @Test
    void formAddressesOfOperatorDAreCutOnTheirDay() {
        Facts facts = Facts.triggered(noon("2027-02-25"));

        assertThat(Evaluation.judge(rule("D.webform_ip"), facts, run("2027-03-04")).outcome()).isEqualTo(KEEP);
        assertThat(Evaluation.judge(rule("D.webform_ip"), facts, run("2027-03-05")).outcome()).isEqualTo(TRUNCATE);
    }

    @Test
    void aRecordOfTwoRulesStaysForTheLongerOne() {
        Facts both = Facts.triggered(noon("2026-09-30")).withOther(noon("2026-10-05"));
        RetentionRule handling = rule("D.bearbeitungsdaten");
        RetentionRule billing = rule("D.abrechnungsdaten");

        assertThat(Evaluation.judge(handling, billing, both, run("2027-04-04")).outcome()).isEqualTo(KEEP);
        assertThat(Evaluation.judge(handling, billing, both, run("2027-04-05")))
                .isEqualTo(new Verdict(ERASE, both.otherTrigger().map(billing::lastDay), both.otherTrigger().map(billing::runDay)));
        assertThat(Evaluation.judge(billing, handling, Facts.triggered(noon("2026-10-05")).withOther(noon("2028-05-31")), run("2028-05-31")).outcome())
                .isEqualTo(KEEP);
        assertThat(Evaluation.judge(billing, handling, Facts.triggered(noon("2026-10-05")), run("2029-01-01")).outcome()).isEqualTo(KEEP);
    }

    @Test
    void theLawKeepsTheDocumentRestricted() {
        Facts letter = Facts.triggered(noon("2026-11-22")).asDocumentUntil(LocalDate.of(2032, 12, 31));
        RetentionRule rule = rule("DEFAULT.contact_form");

        assertThat(Evaluation.judge(rule, letter, noon("2026-11-22")).outcome()).isEqualTo(KEEP);
        assertThat(Evaluation.judge(rule, letter, run("2026-11-23")).outcome()).isEqualTo(RESTRICT);
        assertThat(Evaluation.judge(rule, letter, run("2033-01-01")).outcome()).isEqualTo(ERASE);
    }

    @Test
    void aRunningMatterStaysUntilItFallsSilent() {
        Facts facts = Facts.running(noon("2026-11-01"));

        assertThat(Evaluation.judge(rule("A.contact_form"), facts, run("2026-12-01")).outcome()).isEqualTo(KEEP);
        assertThat(Evaluation.judge(rule("A.contact_form"), facts, run("2026-12-02")).outcome()).isEqualTo(ERASE);
        assertThat(Evaluation.judge(rule("B.phone_inquiry"), facts, run("2030-01-01")).outcome()).isEqualTo(KEEP);
    }

    @Test
    void consentToLongerStorageMovesTheEndAndItsWithdrawalMovesItBack() {
        Facts facts = Facts.triggered(noon("2026-11-01"));

        assertThat(Evaluation.judge(rule("A.contact_form"), facts.wantedUntil(LocalDate.of(2026, 12, 24)), run("2026-12-24")).outcome()).isEqualTo(KEEP);
        assertThat(Evaluation.judge(rule("A.contact_form"), facts.wantedUntil(LocalDate.of(2026, 12, 24)), run("2026-12-25")).outcome()).isEqualTo(ERASE);
        assertThat(Evaluation.judge(rule("A.contact_form"), facts, run("2026-11-02")).outcome()).isEqualTo(ERASE);
    }

    @Test
    void whatMayNotExistGoesWheneverItIsFound() {
        assertThat(Evaluation.judge(rule("D.web_access"), Facts.triggered(noon("2026-11-22")), noon("2026-11-22")).outcome()).isEqualTo(ERASE);
    }

    @Test
    void aHoldThatTheNoticeForgotWaitsForTheNotice() {
        HoldTerms abuse = Presets.shipped().holds().get(org.vorzimmer.personaldata.HoldType.ABUSE);

        assertThat(abuse.refusal(rule("A.server_log"), false)).contains(Refusal.HOLD_NOT_IN_NOTICE);
        assertThat(abuse.refusal(rule("A.server_log"), true)).isEmpty();
        assertThat(abuse.refusal(rule("D.webform_ip"), false)).isEmpty();
    }
}
