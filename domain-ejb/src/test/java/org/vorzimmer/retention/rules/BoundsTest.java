package org.vorzimmer.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vorzimmer.personaldata.Due;

class BoundsTest {

    private final Presets presets = Presets.shipped();

    @Test
    void boundsAndVerdictAgreeOnRandomRecords() {
        Random random = new Random(29);
        for (RetentionRule rule : presets.rules().values()) {
            if (rule.period().kind() == PeriodKind.REF) {
                continue;
            }
            for (int i = 0; i < 400; i++) {
                Instant now = RetentionRule.runTime(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(800)));
                int reach = i % 2 == 0 ? 100 : 4000;
                Facts facts = facts(random, now, reach, rule);
                Due due = Bounds.of(rule, false, presets::rule, now).get(0);
                boolean erase = Evaluation.judge(rule, facts, now).outcome() != Verdict.Outcome.KEEP;
                assertThat(caught(due, facts)).as("%s at %s: %s", rule.id(), now, facts).isEqualTo(erase);
            }
        }
    }

    @Test
    void bothBoundsOfACombinedRecordMustHavePassed() {
        RetentionRule rule = presets.rule("D.bearbeitungsdaten");
        Instant now = RetentionRule.runTime(LocalDate.of(2027, 4, 5));

        Due due = Bounds.of(rule, true, presets::rule, now).get(0);

        assertThat(due.also()).contains(new Due.Also("INVOICE_DISPATCHED", presets.rule("D.abrechnungsdaten").bound(now)));
    }

    @Test
    void filedDocumentsAreAskedForClassByClass() {
        Instant now = RetentionRule.runTime(LocalDate.of(2033, 1, 1));

        List<Due> due = Bounds.of(presets.rule("C.documents"), false, presets::rule, now);

        assertThat(due).extracting(Due::documentClass)
                .containsExactly(Optional.of("STAT.buchungsbeleg"), Optional.of("STAT.handelsbrief"), Optional.of("STAT.buch"));
        assertThat(due).allSatisfy(one -> assertThat(one.trigger()).isEqualTo("DOCUMENT_DATED"));
        assertThat(due.get(1).before()).contains(LocalDate.of(2027, 1, 1).atStartOfDay(RetentionRule.ZONE).toInstant());
    }

    private static Facts facts(Random random, Instant now, int reach, RetentionRule rule) {
        Instant moment = now.minus(random.nextInt(reach * 1440), ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MICROS);
        Facts facts = random.nextInt(3) == 0 ? Facts.running(moment) : Facts.triggered(moment);
        if (!rule.ends().early().isEmpty() && random.nextInt(5) == 0) {
            facts = facts.endedEarly(now.minus(random.nextInt(100), ChronoUnit.HOURS));
        }
        if (random.nextInt(4) == 0) {
            facts = facts.wantedUntil(RetentionRule.dayOf(now).plusDays(random.nextInt(5) - 2));
        }
        return rule.ends().cancelIf().isPresent() && random.nextInt(5) == 0 ? facts.cancelledByEvent() : facts;
    }

    /** What a holder's where clause does, on facts. */
    private static boolean caught(Due due, Facts facts) {
        boolean trigger = due.before().isEmpty() || facts.trigger().filter(t -> t.isBefore(due.before().get())).isPresent();
        boolean idle = facts.trigger().isEmpty() && due.idleBefore().isPresent() && facts.lastMovement().orElseThrow().isBefore(due.idleBefore().get());
        boolean early = !due.early().isEmpty() && facts.early().isPresent();
        boolean wanted = due.asOf().isPresent() && facts.keptByConsentUntil().filter(last -> !last.isBefore(due.asOf().get())).isPresent();
        return ((trigger || idle) && !wanted || early) && !(due.cancelledBy().isPresent() && facts.cancelled());
    }
}
