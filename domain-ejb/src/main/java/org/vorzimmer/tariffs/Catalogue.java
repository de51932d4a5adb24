package org.vorzimmer.tariffs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tenant offers on one day, in its own order.
 *
 * @param vat how prices are taxed for a reader of whom nothing is known
 */
public record Catalogue(LocalDate day, List<Entry> tariffs, List<Extra> addOns, VatDecision vat) {

    /** A tariff and the version in force. */
    public record Entry(Tariff tariff, TariffVersion version) {

        public boolean isPriced() {
            return tariff.getOffer() == Offer.PUBLIC;
        }
    }

    /** An add-on and the version in force. */
    public record Extra(AddOn addOn, AddOnVersion version) {

        public boolean isMonthly() {
            return version.getTerms().getCharge() == AddOnTerms.Charge.MONTHLY;
        }
    }

    public Catalogue {
        tariffs = List.copyOf(tariffs);
        addOns = List.copyOf(addOns);
    }

    public boolean isEmpty() {
        return tariffs.isEmpty();
    }

    /** The monthly add-ons that can be had by everybody without asking. */
    public List<Extra> choosable() {
        return addOns.stream().filter(extra -> extra.isMonthly() && extra.addOn().getOffer() == Offer.PUBLIC).toList();
    }

    /** Whether some tariff with a public price is to be had round the clock. */
    public boolean roundTheClock() {
        return tariffs.stream().anyMatch(entry -> entry.isPriced() && entry.version().getTerms().getRoundTheClockFee() != null);
    }

    static Map<AddOnVersion, Integer> once(List<Extra> extras) {
        Map<AddOnVersion, Integer> counted = new LinkedHashMap<>();
        extras.forEach(extra -> counted.put(extra.version(), 1));
        return counted;
    }
}
