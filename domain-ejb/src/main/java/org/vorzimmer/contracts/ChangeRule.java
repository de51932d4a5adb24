package org.vorzimmer.contracts;

import java.time.LocalDate;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;

/** From which days on another tariff can be agreed: never for days that are over, never before the contract begins or after it ends. */
final class ChangeRule {

    private ChangeRule() {
    }

    /** From which day on a customer changes without asking: the next month, for which nothing is billed yet, or the contract's first day. */
    static LocalDate nextDay(LocalDate contractBegins, LocalDate today) {
        LocalDate nextMonth = today.plusMonths(1).withDayOfMonth(1);
        return contractBegins.isAfter(today) ? contractBegins : nextMonth;
    }

    static void check(Contract contract, LocalDate from, LocalDate today) {
        if (contract.isEnded()) {
            throw new ConflictException("contracts.ended", contract.getNumber());
        }
        if (from.isBefore(today) || from.isBefore(contract.getBeginsOn())) {
            throw new InvalidInputException("contracts.change.past", from.toString());
        }
        if (contract.getEndsOn() != null && from.isAfter(contract.getEndsOn())) {
            throw new InvalidInputException("contracts.change.afterEnd", from.toString());
        }
    }
}
