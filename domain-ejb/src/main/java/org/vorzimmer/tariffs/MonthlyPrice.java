package org.vorzimmer.tariffs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a month costs at least: the base fee and what is added for each month, calculated by the code that bills. */
public final class MonthlyPrice {

    private MonthlyPrice() {
    }

    public static Price of(AgreedTariff agreed, VatDecision vat) {
        Map<AddOnVersion, Integer> monthly = new LinkedHashMap<>();
        agreed.addOns().stream().filter(addOn -> addOn.getTerms().getCharge() == AddOnTerms.Charge.MONTHLY).forEach(addOn -> monthly.put(addOn, 1));
        return PriceCalculation.of(agreed.terms(), new Usage(List.of(), 0, 0, 0, false), monthly, vat);
    }
}
