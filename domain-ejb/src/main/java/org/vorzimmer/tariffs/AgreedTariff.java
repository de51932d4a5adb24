package org.vorzimmer.tariffs;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A version of a tariff with versions of add-ons, as somebody agrees to them or once did.
 *
 * @param baseFee monthly base fee where another one than the version's was agreed; null for the version's own
 */
public record AgreedTariff(Tariff tariff, TariffVersion version, List<AddOnVersion> addOns, BigDecimal baseFee) {

    public AgreedTariff {
        requireNonNull(tariff);
        requireNonNull(version);
        addOns = List.copyOf(addOns);
    }

    /** At the version's own prices. */
    public AgreedTariff(Tariff tariff, TariffVersion version, List<AddOnVersion> addOns) {
        this(tariff, version, addOns, null);
    }

    /** @param fee null for the version's own */
    public AgreedTariff at(BigDecimal fee) {
        return new AgreedTariff(tariff, version, addOns, fee);
    }

    /** Everything that makes an amount or binds, with the base fee that was agreed. */
    public TariffTerms terms() {
        return baseFee == null ? version.getTerms() : version.getTerms().withBaseFee(baseFee);
    }

    /** Whether the same versions are meant, in whatever order and at whatever base fee. */
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
