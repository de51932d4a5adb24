package org.vorzimmer.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;

class ContractTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private final Contract contract = new Contract(new CustomerId(7),
            new PreparedContract(new NewContract(1, List.of(), BEGIN, Contract.Channel.PAPER, "Ida Spanholz", NOW, "form"), "V1", null, "Vertrag V1", new byte[] {1}), 3);

    @Test
    void itsStateFollowsFromItsDates() {
        assertThat(ContractState.of(contract, BEGIN.minusDays(1))).isEqualTo(ContractState.CONCLUDED);
        assertThat(ContractState.of(contract, BEGIN)).isEqualTo(ContractState.RUNNING);
        contract.giveNotice(LAST, NOW);
        assertThat(ContractState.of(contract, BEGIN)).isEqualTo(ContractState.NOTICE_GIVEN);
        assertThat(ContractState.of(contract, LAST.plusDays(1))).as("until the run has ended it").isEqualTo(ContractState.NOTICE_GIVEN);
        contract.end(9);
        assertThat(ContractState.of(contract, LAST.plusDays(1))).isEqualTo(ContractState.ENDED);
    }

    @Test
    void itLastsToTheEndOfItsLastDayInBerlin() {
        contract.giveNotice(LAST, NOW);
        assertThat(contract.isDue(LAST)).isFalse();
        assertThat(contract.isDue(LAST.plusDays(1))).isTrue();
        assertThat(contract.isDue(LAST.plusDays(40))).as("after days on which nothing ran").isTrue();
        contract.end(9);
        assertThat(contract.getEndedAt()).isEqualTo("2027-03-31T21:59:59.999999Z");
        assertThat(contract.isDue(LAST.plusDays(41))).as("once").isFalse();
    }

    @Test
    void oneNoticeCountsAtATime() {
        contract.giveNotice(LAST, NOW);
        assertThatThrownBy(() -> contract.giveNotice(LAST, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aNoticeCanBeWithdrawnOnTheLastDayAndNoLater() {
        contract.giveNotice(LAST, NOW);
        assertThatThrownBy(() -> contract.withdrawNotice(LAST.plusDays(1))).isInstanceOf(ConflictException.class);
        contract.withdrawNotice(LAST);
        assertThat(contract.getEndsOn()).isNull();
        assertThat(contract.isDue(LAST.plusDays(1))).isFalse();
        assertThatThrownBy(() -> contract.withdrawNotice(LAST)).as("twice").isInstanceOf(ConflictException.class);
        contract.giveNotice(LAST, NOW);
        contract.end(9);
        assertThatThrownBy(() -> contract.withdrawNotice(LAST)).as("after the end").isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> contract.giveNotice(LAST, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void anotherTariffCountsFromTodayOnAndWithinTheContract() {
        LocalDate today = LocalDate.of(2026, 12, 10);
        ChangeRule.check(contract, today, today);
        assertThatThrownBy(() -> ChangeRule.check(contract, today.minusDays(1), today)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ChangeRule.check(contract, BEGIN.minusDays(1), BEGIN.minusDays(5))).isInstanceOf(InvalidInputException.class);
        contract.giveNotice(LAST, NOW);
        ChangeRule.check(contract, LAST, today);
        assertThatThrownBy(() -> ChangeRule.check(contract, LAST.plusDays(1), today)).isInstanceOf(InvalidInputException.class);
        contract.end(9);
        assertThatThrownBy(() -> ChangeRule.check(contract, today, today)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aCustomerChangesFromTheNextMonthOrTheFirstDayOn() {
        assertThat(ChangeRule.nextDay(BEGIN, LocalDate.of(2026, 12, 10))).isEqualTo("2027-01-01");
        assertThat(ChangeRule.nextDay(BEGIN, LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-01");
        assertThat(ChangeRule.nextDay(BEGIN, BEGIN)).isEqualTo("2027-01-01");
        assertThat(ChangeRule.nextDay(LocalDate.of(2027, 2, 15), LocalDate.of(2026, 12, 10))).as("not begun yet").isEqualTo("2027-02-15");
    }
}
