package org.vorzimmer.tariffs;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A version of a tariff with versions of add-ons, as somebody agrees to them or once did. */
public record AgreedTariff(Tariff tariff, TariffVersion version, List<AddOnVersion> addOns) {

    public AgreedTariff {
        requireNonNull(tariff);
        requireNonNull(version);
        addOns = List.copyOf(addOns);
    }

    /** Whether the same versions are meant, in whatever order. */
    public boolean isSame(AgreedTariff other) {
        return version.getId().equals(other.version.getId()) && numbers(addOns).equals(numbers(other.addOns));
    }

    private static Set<Long> numbers(List<AddOnVersion> addOns) {
        return addOns.stream().map(AddOnVersion::getId).collect(Collectors.toSet());
    }

    /** Whether every add-on can be had with this tariff. */
    public boolean isFitting() {
        return addOns.stream().allMatch(addOn -> addOn.getTerms().fit(tariff.getCode()));
    }
}
