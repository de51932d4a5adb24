package org.vorzimmer.web.portal.offers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.offers.OfferDetails;
import org.vorzimmer.offers.OfferService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.web.kit.Messages;

/** The part of an enquiry's page that shows what was offered to its person. */
@Named
@RequestScoped
public class LeadOffersView {

    @Inject OfferService service;

    private List<OfferDetails> offers;

    /** The newest first. */
    public List<OfferDetails> of(long lead) {
        if (offers == null) {
            offers = service.ofLead(lead);
        }
        return offers;
    }

    public boolean isAnyOpen(long lead) {
        return of(lead).stream().anyMatch(OfferDetails::isOpen);
    }

    /** Why there cannot be another one, as the key of a sentence; null when there can. */
    public String obstacle(long lead) {
        return service.obstacle(lead).orElse(null);
    }

    public void withdraw(long offer) {
        try {
            service.withdraw(offer);
        } catch (ConflictException e) {
            Messages.refuseAt(null, e.messageKey());
            return;
        }
        offers = null;
        Messages.done("offers.withdraw.done");
    }
}
