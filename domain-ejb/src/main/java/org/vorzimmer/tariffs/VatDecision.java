package org.vorzimmer.tariffs;

import java.math.BigDecimal;

/**
 * How value added tax is dealt with on one supply, as an electronic invoice states it.
 *
 * @param rate per cent; zero unless the category is {@code S}
 * @param reasonDe why there is no tax, as an invoice must say it; empty where there is tax
 * @param reasonEn the same in English
 */
public record VatDecision(Category category, BigDecimal rate, String reasonDe, String reasonEn) {

    /** Codes of EN 16931 (UNTDID 5305) that telephone services can have. */
    public enum Category {
        /** Standard rate. */ S,
        /** Reverse charge. */ AE,
        /** Exempt. */ E,
        /** Outside the scope of German tax. */ O
    }

    static VatDecision taxed(BigDecimal rate) {
        return new VatDecision(Category.S, rate, "", "");
    }

    static VatDecision untaxed(Category category, String reasonDe, String reasonEn) {
        return new VatDecision(category, BigDecimal.ZERO, reasonDe, reasonEn);
    }

    public boolean isTaxed() {
        return category == Category.S;
    }
}
