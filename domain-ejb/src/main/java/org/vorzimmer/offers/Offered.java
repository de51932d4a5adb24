package org.vorzimmer.offers;

import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.Catalogue;

/**
 * An offer as it stands now, without anything about its person.
 *
 * @param addOns those of the tariff that is offered, as a catalogue shows them
 */
public record Offered(long id, String number, LeadOffer.State state, LocalDate validUntil, AgreedTariff agreed, List<Catalogue.Extra> addOns) {

    public Offered {
        addOns = List.copyOf(addOns);
    }

    public boolean isOpen() {
        return state == LeadOffer.State.OPEN;
    }

    /** Whether exactly what is offered was chosen: this tariff and these add-ons, whatever their versions are today. */
    public boolean isExactly(String tariffId, List<Long> addOnIds) {
        List<Long> own = addOns.stream().map(extra -> extra.addOn().getId()).toList();
        return String.valueOf(agreed.tariff().getId()).equals(tariffId) && own.size() == addOnIds.size() && own.containsAll(addOnIds);
    }

    public Catalogue.Entry tariff() {
        return new Catalogue.Entry(agreed.tariff(), agreed.version());
    }
}
