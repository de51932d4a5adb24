package org.vorzimmer.offers;

import java.time.LocalDate;
import java.util.Optional;
import org.vorzimmer.shared.InvalidInputException;

/**
 * How long an offer may be good: not beyond what can be kept. Pure: no clock, no database.
 *
 * @param leadGoes last day on which the enquiry is kept by its deletion rule, with which the offer goes; empty while that is open
 */
record OfferDays(LocalDate today, Optional<LocalDate> leadGoes) {

    private static final int USUAL = 14;
    private static final int MOST = 90;

    /** What a form proposes. */
    LocalDate proposed() {
        LocalDate usual = today.plusDays(USUAL);
        return usual.isAfter(last()) ? last() : usual;
    }

    /** The last day that can be promised. */
    LocalDate last() {
        LocalDate most = today.plusDays(MOST);
        return leadGoes.filter(day -> day.isBefore(most)).orElse(most);
    }

    void check(LocalDate validUntil) {
        if (validUntil.isBefore(today)) {
            throw new InvalidInputException("offers.validUntil.past", validUntil.toString());
        }
        if (validUntil.isAfter(today.plusDays(MOST))) {
            throw new InvalidInputException("offers.validUntil.far", validUntil.toString());
        }
        if (validUntil.isAfter(last())) {
            throw new InvalidInputException("offers.validUntil.leadGoes", validUntil.toString());
        }
    }
}
