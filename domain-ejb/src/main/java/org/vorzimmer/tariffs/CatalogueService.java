package org.vorzimmer.tariffs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** What visitors read: the prices in force today. */
@Stateless
@PermitAll
public class CatalogueService {

    @Inject TariffQueries queries;
    @Inject TariffBook book;
    @Inject TenantSettings settings;

    /** What is offered today; a tariff whose first version has not begun is not in it. */
    public Catalogue today() {
        LocalDate day = book.today();
        List<Tariff> tariffs = queries.offeredTariffs();
        List<TariffVersion> versions = queries.versionsOfTariffs(tariffs.stream().map(Tariff::getId).toList());
        List<Catalogue.Entry> entries = new ArrayList<>();
        tariffs.forEach(tariff -> Versions.inForce(versions.stream().filter(version -> version.getTariffId() == tariff.getId()).toList(), day)
                .ifPresent(version -> entries.add(new Catalogue.Entry(tariff, version))));
        return new Catalogue(day, entries, extras(day), vat(day));
    }

    private List<Catalogue.Extra> extras(LocalDate day) {
        List<AddOn> addOns = queries.offeredAddOns();
        List<AddOnVersion> versions = queries.versionsOfAddOns(addOns.stream().map(AddOn::getId).toList());
        List<Catalogue.Extra> extras = new ArrayList<>();
        addOns.forEach(addOn -> Versions.inForce(versions.stream().filter(version -> version.getAddOnId() == addOn.getId()).toList(), day)
                .ifPresent(version -> extras.add(new Catalogue.Extra(addOn, version))));
        return extras;
    }

    private VatDecision vat(LocalDate day) {
        return VatTreatment.decide(Boolean.parseBoolean(settings.get(TenantSetting.SMALL_BUSINESS)), VatTreatment.Recipient.UNKNOWN, day);
    }
}
