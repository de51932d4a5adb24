package org.vorzimmer.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueClauseTest {

    private static final DataKind KIND = DataKind.of("CONTACT_LEAD");
    private static final Instant BOUND = Instant.parse("2026-11-22T23:00:00Z");

    private final EntityMap map = new EntityMap().trigger("closedAt", "COMMUNICATION_CLOSED", "INQUIRY_SETTLED").lastMovement("movedAt")
            .early("USER_DELETES", "deletedAt").cancelled("CONTRACT_CONCLUDED", "contractAt").trigger("sentAt", "FORM_SUBMITTED");

    @Test
    void aPlainTriggerExcludesWhatIsHeld() {
        assertThat(new DueClause(KIND, map, Due.before("INQUIRY_SETTLED", BOUND)).free()).isEqualTo("(e.closedAt < :before)"
                + " and not exists (select h.id from HeldRecord h where (h.kind = :kind and h.recordId = e.id))");
    }

    @Test
    void silenceAndEarlyEventsAreAlternativesAndContractsAreExempt() {
        Due due = Due.before("COMMUNICATION_CLOSED", BOUND).orIdleBefore(BOUND).orEarly(Set.of("USER_DELETES", "UNKNOWN_HERE")).unless("CONTRACT_CONCLUDED");

        assertThat(new DueClause(KIND, map, due).due()).isEqualTo(
                "(e.closedAt < :before or (e.closedAt is null and e.movedAt < :idleBefore) or e.deletedAt is not null) and e.contractAt is null");
    }

    @Test
    void whatAPersonWantsKeptStaysUnlessAnEarlyEventHappened() {
        EntityMap wanted = new EntityMap().trigger("closedAt", "INQUIRY_SETTLED").lastMovement("movedAt").early("USER_DELETES", "deletedAt").wantedUntil("keptUntil");
        Due due = Due.before("INQUIRY_SETTLED", BOUND).orIdleBefore(BOUND).orEarly(Set.of("USER_DELETES")).seenOn(LocalDate.of(2026, 11, 23));

        assertThat(new DueClause(KIND, wanted, due).due()).isEqualTo("((e.closedAt < :before and (e.keptUntil is null or e.keptUntil < :asOf))"
                + " or (e.closedAt is null and e.movedAt < :idleBefore and (e.keptUntil is null or e.keptUntil < :asOf)) or e.deletedAt is not null)");
        assertThat(new DueClause(KIND, wanted, Due.whatever()).due()).isEqualTo("1 = 1");
    }

    @Test
    void bothBoundsOfACombinedRecord() {
        assertThat(new DueClause(KIND, map, Due.before("INQUIRY_SETTLED", BOUND).andAlso("FORM_SUBMITTED", BOUND)).due())
                .isEqualTo("((e.closedAt < :before and e.sentAt < :alsoBefore))");
    }

    @Test
    void aPartOfATableAndHoldsOnOthersRecords() {
        EntityMap part = new EntityMap().only("e.trial = true").heldThrough(DataKind.of("CUSTOMER"), "customerId");

        assertThat(new DueClause(KIND, part, Due.whatever()).free()).isEqualTo("(e.trial = true) and 1 = 1 and not exists (select h.id from HeldRecord h where"
                + " (h.kind = :kind and h.recordId = e.id or h.kind = :kind1 and h.recordId = e.customerId))");
        assertThat(new DueClause(KIND, map, Due.whatever()).due()).isEqualTo("1 = 1");
    }

    @Test
    void anEventThatNothingTellsIsAFault() {
        assertThatThrownBy(() -> new DueClause(KIND, map, Due.before("CALL_ENDED", BOUND))).hasMessageContaining("CALL_ENDED");
        assertThatThrownBy(() -> new DueClause(KIND, map, Due.whatever().filedAs("STAT.buch"))).hasMessageContaining("class");
    }
}
