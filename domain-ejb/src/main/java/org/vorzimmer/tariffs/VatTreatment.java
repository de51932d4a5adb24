package org.vorzimmer.tariffs;

import java.time.LocalDate;
import java.util.Set;
import org.vorzimmer.tariffs.VatDecision.Category;

/**
 * Decides value added tax for a service of a German supplier by who takes it. A service to a business is supplied where that business is (Section 3a(2) UStG), one to
 * anybody else where the supplier is (Section 3a(1)). Section 19 frees a small business from the tax on what is supplied in Germany only, so the place comes first.
 * Not legal advice: a tax adviser confirms it for the operator.
 */
public final class VatTreatment {

    private static final String GERMANY = "DE";

    /** Member states but Germany; Greece has one code in addresses and another in numbers, Northern Ireland is outside for services. */
    private static final Set<String> REST_OF_UNION = Set.of("AT", "BE", "BG", "CY", "CZ", "DK", "EE", "EL", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /**
     * Who takes a service.
     *
     * @param country ISO code of the country in which the customer is established
     * @param business false for a consumer
     * @param vatIdValid whether a number for value added tax was given and confirmed
     */
    public record Recipient(String country, boolean business, boolean vatIdValid) {

        /** Whoever reads a price page: nothing is known, so the domestic price counts. */
        public static final Recipient UNKNOWN = new Recipient(GERMANY, true, false);
    }

    private VatTreatment() {
    }

    /**
     * @param smallBusiness whether the supplier makes use of Section 19 UStG
     * @param day of the supply
     */
    public static VatDecision decide(boolean smallBusiness, Recipient recipient, LocalDate day) {
        boolean union = REST_OF_UNION.contains(recipient.country());
        if (union && recipient.business() && recipient.vatIdValid()) {
            return VatDecision.untaxed(Category.AE, "Steuerschuldnerschaft des Leistungsempfängers (Art. 196 MwStSystRL)", "Reverse charge (Article 196 of Directive 2006/112/EC)");
        }
        if (!union && !GERMANY.equals(recipient.country()) && recipient.business()) {
            return VatDecision.untaxed(Category.O, "Nicht im Inland steuerbare Leistung (§ 3a Abs. 2 UStG)", "Service not taxable in Germany (Section 3a(2) UStG)");
        }
        if (smallBusiness) {
            return VatDecision.untaxed(Category.E, "Steuerfrei als Kleinunternehmer (§ 19 UStG)", "Exempt from VAT as a small business (Section 19 UStG)");
        }
        return VatDecision.taxed(VatRates.german().on(day));
    }
}
