package org.vorzimmer.tariffs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;

/** Writes tariffs, add-ons and their versions by the rules for versions. */
@Dependent
class TariffBook {

    @Inject TariffQueries queries;
    @Inject Clock clock;

    LocalDate today() {
        return Berlin.dayOf(clock.instant());
    }

    Tariff createTariff(Placement placement) {
        if (queries.isTariffCode(placement.getCode())) {
            throw new ConflictException("tariffs.code.taken", placement.getCode());
        }
        Tariff tariff = new Tariff(placement.getCode());
        placed(tariff, placement);
        return queries.save(tariff);
    }

    Tariff placeTariff(long id, Placement placement) {
        Tariff tariff = queries.requireLocked(Tariff.class, id);
        placed(tariff, placement);
        return tariff;
    }

    private static void placed(Tariff tariff, Placement placement) {
        tariff.place(placement.getPosition(), placement.getOffer(), placement.getSuitsDe(), placement.getSuitsEn());
    }

    AddOn createAddOn(Placement placement) {
        if (queries.isAddOnCode(placement.getCode())) {
            throw new ConflictException("tariffs.code.taken", placement.getCode());
        }
        AddOn addOn = new AddOn(placement.getCode());
        addOn.place(placement.getPosition(), placement.getOffer());
        return queries.save(addOn);
    }

    AddOn placeAddOn(long id, Placement placement) {
        AddOn addOn = queries.requireLocked(AddOn.class, id);
        addOn.place(placement.getPosition(), placement.getOffer());
        return addOn;
    }

    /** The next version; one for the same day that has not begun is withdrawn by it. */
    TariffVersion addVersion(Tariff tariff, int latest, LocalDate from, VersionText text, TariffTerms terms) {
        List<TariffVersion> versions = queries.versionsOfTariffs(List.of(tariff.getId()));
        TariffVersion made = new TariffVersion(tariff.getId(), next(versions, latest, from), from, text, terms);
        return queries.save(made);
    }

    /** The same for an add-on. */
    AddOnVersion addVersion(AddOn addOn, int latest, LocalDate from, VersionText text, AddOnTerms terms) {
        for (String code : terms.getFits() == null ? List.<String>of() : List.of(terms.getFits().split(", ?"))) {
            if (!queries.isTariffCode(code)) {
                throw new InvalidInputException("tariffs.fits.unknown", code);
            }
        }
        List<AddOnVersion> versions = queries.versionsOfAddOns(List.of(addOn.getId()));
        return queries.save(new AddOnVersion(addOn.getId(), next(versions, latest, from), from, text, terms));
    }

    void withdraw(List<? extends DatedVersion> versions, int number) {
        DatedVersion version = versions.stream().filter(one -> one.getNumber() == number).findFirst()
                .orElseThrow(() -> new NotFoundException(DatedVersion.class, number));
        if (version.isWithdrawn()) {
            return;
        }
        if (!Versions.mayBeWithdrawn(version, today())) {
            throw new ConflictException("tariffs.version.begun", String.valueOf(number));
        }
        version.withdraw(clock.instant());
    }

    private int next(List<? extends DatedVersion> versions, int latest, LocalDate from) {
        if (from.isBefore(today())) {
            throw new InvalidInputException("tariffs.validFrom.past", from.toString());
        }
        int highest = Versions.highestNumber(versions);
        if (highest != latest) {
            throw new ConflictException("tariffs.version.overtaken", String.valueOf(highest));
        }
        versions.stream().filter(version -> Versions.mayBeWithdrawn(version, today()) && version.getValidFrom().equals(from))
                .forEach(version -> version.withdraw(clock.instant()));
        return highest + 1;
    }
}
