package org.vorzimmer.tariffs;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A version of a tariff with versions of add-ons, as somebody agrees to them or once did. */
public record AgreedTariff(Tariff tariff, TariffVersion version, List<AddOnVersion> addOns) {

    public AgreedTariff {
        requireNonNull(tariff);
        requireNonNull(version);
        addOns = List.copyOf(addOns);
    }

    /** Whether every add-on can be had with this tariff. */
    public boolean isFitting() {
        return addOns.stream().allMatch(addOn -> addOn.getTerms().fit(tariff.getCode()));
    }
}
