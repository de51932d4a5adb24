package org.vorzimmer.offers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.leads.Lead;

/** For the feature that makes a customer of somebody who was offered something: in its transaction, and it answers for who may. */
@Dependent
public class OfferDesk {

    @Inject OfferQueries queries;
    @Inject OfferReader reader;
    @Inject OfferBook book;

    /** An offer with the enquiry out of which it came. */
    public record Invitation(Offered offered, Lead lead) {
    }

    /** Empty unless the link leads to an offer that is open. */
    public Optional<Invitation> invitation(String link) {
        return queries.byLink(link).map(reader::details).filter(OfferDetails::isOpen).map(details -> new Invitation(details.offered(), details.lead()));
    }

    /** As it stands now; empty once it has gone with its enquiry. */
    public Optional<Offered> offered(long offerId) {
        return queries.byId(offerId).map(reader::offered);
    }

    /** Fails when it is not open any more; its enquiry then stands under the customer's number. */
    public void accept(long offerId, CustomerId customer, String customerNumber) {
        book.accept(offerId, customer, customerNumber);
    }
}
