package org.vorzimmer.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.MonthlyPrice;
import org.vorzimmer.tariffs.Price;
import org.vorzimmer.tariffs.VatDecision;

/**
 * One contract with all that a page shows of it.
 *
 * @param history what was agreed, the last day first
 * @param notices the latest first
 * @param farewells kinds of data and the days on which they go; empty while no last day is known
 */
public record ContractDetails(Contract contract, Customer customer, ContractState state, Agreed inForce, List<Agreed> history, List<Notice> notices, VatDecision vat,
        List<Farewell> farewells) {

    /** What was agreed from a day on, with the names and prices of its tariff. */
    public record Agreed(ContractTerms terms, AgreedTariff tariff) { }

    /** A kind of data by its public name, and the day on which it goes. */
    public record Farewell(String name, LocalDate goesOn) { }

    /** The notice that counts. */
    public Optional<Notice> notice() {
        return notices.stream().filter(notice -> !notice.isWithdrawn()).findFirst();
    }

    /** What a month costs at least. */
    public Price monthly() {
        return MonthlyPrice.of(inForce.tariff(), vat);
    }

    /** Whether the customer may take the notice back: its own, until the last day is over. */
    public boolean isOwnNotice() {
        return isNoticeGiven() && notice().filter(notice -> notice.getGivenBy() == Notice.Party.CUSTOMER).isPresent();
    }

    public boolean isOpen() {
        return state != ContractState.ENDED;
    }

    public boolean isNoticeGiven() {
        return state == ContractState.NOTICE_GIVEN;
    }
}
