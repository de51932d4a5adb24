package org.vorzimmer.tariffs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.shared.ConflictException;

/** For features that agree on prices: finds versions by their numbers and says whether they may still be agreed on. */
@Dependent
public class AgreedTariffs {

    @Inject TariffQueries queries;
    @Inject TariffBook book;

    /** What was agreed, whether it is still offered or not. */
    @Transactional
    public AgreedTariff of(long tariffVersion, Collection<Long> addOnVersions) {
        TariffVersion version = queries.require(TariffVersion.class, tariffVersion);
        List<AddOnVersion> addOns = addOnVersions.stream().distinct().map(id -> queries.require(AddOnVersion.class, id)).toList();
        return new AgreedTariff(queries.require(Tariff.class, version.getTariffId()), version, addOns);
    }

    /**
     * What is about to be agreed: offered, and in force today or on the first day.
     *
     * @param from first day on which it is to count
     */
    @Transactional
    public AgreedTariff offered(long tariffVersion, Collection<Long> addOnVersions, LocalDate from) {
        AgreedTariff agreed = of(tariffVersion, addOnVersions);
        List<TariffVersion> versions = queries.versionsOfTariffs(List.of(agreed.tariff().getId()));
        if (agreed.tariff().getOffer() == Offer.CLOSED || !counts(versions, agreed.version(), from)) {
            throw new ConflictException("contracts.tariff.notOffered", agreed.tariff().getCode());
        }
        for (AddOnVersion addOn : agreed.addOns()) {
            boolean closed = queries.require(AddOn.class, addOn.getAddOnId()).getOffer() == Offer.CLOSED;
            if (closed || !counts(queries.versionsOfAddOns(List.of(addOn.getAddOnId())), addOn, from)) {
                throw new ConflictException("contracts.addOn.notOffered", addOn.getText().getNameDe());
            }
        }
        if (!agreed.isFitting()) {
            throw new ConflictException("contracts.addOn.notWithTariff", agreed.tariff().getCode());
        }
        return agreed;
    }

    /** The add-ons of what was agreed, as a catalogue shows them. */
    @Transactional
    public List<Catalogue.Extra> extras(AgreedTariff agreed) {
        return agreed.addOns().stream().map(version -> new Catalogue.Extra(queries.require(AddOn.class, version.getAddOnId()), version)).toList();
    }

    private <V extends DatedVersion> boolean counts(List<V> versions, V wanted, LocalDate from) {
        return List.of(book.today(), from).stream().anyMatch(day -> Versions.inForce(versions, day).filter(version -> version.getId().equals(wanted.getId())).isPresent());
    }
}
