package org.vorzimmer.shared;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which countries take part in the SEPA schemes, by the first two letters of their IBANs, and which of them lie outside the EEA. */
public final class SepaCountries {

    private static final Set<String> EEA = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final Set<String> OUTSIDE = Set.of("AD", "AL", "CH", "GB", "GI", "MC", "MD", "ME", "MK", "RS", "SM", "VA");

    /** Members without letters of their own in the IBAN: Guernsey, Jersey and Man use GB, St. Pierre and Miquelon FR. They are places of residence. */
    private static final Set<String> WITHOUT_OWN_IBAN = Set.of("GG", "IM", "JE", "PM");

    private SepaCountries() {
    }

    /** Whether accounts with these letters can be debited by SEPA. */
    public static boolean contains(String country) {
        return EEA.contains(country) || OUTSIDE.contains(country);
    }

    /** Outside the EEA a debit needs the bank's BIC and the debtor's address in its parts. */
    public static boolean isInEea(String country) {
        return EEA.contains(country);
    }

    /** Countries that an address may lie in, in the order of their letters. */
    public static SortedSet<String> ofAddresses() {
        SortedSet<String> all = new TreeSet<>(EEA);
        all.addAll(OUTSIDE);
        all.addAll(WITHOUT_OWN_IBAN);
        return all;
    }
}
