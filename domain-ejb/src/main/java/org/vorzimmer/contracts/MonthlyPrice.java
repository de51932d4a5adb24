package org.vorzimmer.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.tariffs.AddOnTerms;
import org.vorzimmer.tariffs.AddOnVersion;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.Price;
import org.vorzimmer.tariffs.PriceCalculation;
import org.vorzimmer.tariffs.Usage;
import org.vorzimmer.tariffs.VatDecision;

/** What a month costs at least: the base fee and what is added for each month, calculated by the code that bills. */
final class MonthlyPrice {

    private MonthlyPrice() {
    }

    static Price of(AgreedTariff agreed, VatDecision vat) {
        Map<AddOnVersion, Integer> monthly = new LinkedHashMap<>();
        agreed.addOns().stream().filter(addOn -> addOn.getTerms().getCharge() == AddOnTerms.Charge.MONTHLY).forEach(addOn -> monthly.put(addOn, 1));
        return PriceCalculation.of(agreed.version().getTerms(), new Usage(List.of(), 0, 0, 0, false), monthly, vat);
    }
}
