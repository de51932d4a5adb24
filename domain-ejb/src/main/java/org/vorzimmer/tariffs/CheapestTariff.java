package org.vorzimmer.tariffs;

import java.util.Comparator;
import java.util.List;

/** Ranks the tariffs with public prices by what they would cost for a usage. */
public final class CheapestTariff {

    /** A tariff and its price for the usage asked for. */
    public record Ranked(Catalogue.Entry entry, Price price) { }

    private CheapestTariff() {
    }

    /** The cheapest first, of equal ones the one that stands first; left out are tariffs that cannot be had with what is wanted. */
    public static List<Ranked> rank(Catalogue catalogue, Usage usage, List<Catalogue.Extra> wanted) {
        return catalogue.tariffs().stream().filter(Catalogue.Entry::isPriced).filter(entry -> serves(entry, usage, wanted))
                .map(entry -> new Ranked(entry, PriceCalculation.of(entry.version().getTerms(), usage, Catalogue.once(wanted), catalogue.vat())))
                .sorted(Comparator.comparing((Ranked ranked) -> ranked.price().net()).thenComparing(ranked -> ranked.entry().tariff().getPosition())
                        .thenComparing(ranked -> ranked.entry().tariff().getCode()))
                .toList();
    }

    private static boolean serves(Catalogue.Entry entry, Usage usage, List<Catalogue.Extra> wanted) {
        boolean hours = !usage.roundTheClock() || entry.version().getTerms().getRoundTheClockFee() != null;
        return hours && wanted.stream().allMatch(extra -> extra.version().getTerms().fit(entry.tariff().getCode()));
    }
}
