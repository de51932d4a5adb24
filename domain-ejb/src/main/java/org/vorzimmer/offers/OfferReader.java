package org.vorzimmer.offers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.leads.LeadCorrespondence;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.AgreedTariffs;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.tariffs.MonthlyPrice;
import org.vorzimmer.tariffs.Price;

/** Puts together what is known of one offer, for whoever has asked for rights or holds its link. */
@Dependent
class OfferReader {

    @Inject OfferQueries queries;
    @Inject AgreedTariffs tariffs;
    @Inject CatalogueService catalogue;
    @Inject LeadCorrespondence leads;
    @Inject OfferSeal seal;
    @Inject Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Berlin.dayOf(clock.instant());
    }

    Offered offered(LeadOffer offer) {
        AgreedTariff agreed = tariffs.of(offer.getTariffVersionId(), queries.addOnVersions(offer.getId())).at(offer.getBaseFee());
        return new Offered(offer.getId(), offer.getNumber(), offer.state(today()), offer.getValidUntil(), agreed, tariffs.extras(agreed));
    }

    OfferDetails details(LeadOffer offer) {
        return details(offer, seal.message(offer));
    }

    /** Without its message, which stays sealed. */
    OfferDetails listed(LeadOffer offer) {
        return details(offer, null);
    }

    private OfferDetails details(LeadOffer offer, String message) {
        Offered offered = offered(offer);
        return new OfferDetails(offer, offered, leads.find(offer.getLeadId()), monthly(offered.agreed()), message);
    }

    Price monthly(AgreedTariff agreed) {
        return MonthlyPrice.of(agreed, catalogue.today().vat());
    }
}
