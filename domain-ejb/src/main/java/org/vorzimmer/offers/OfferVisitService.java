package org.vorzimmer.offers;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What the person of an enquiry sees of an offer; open to all, and whoever does not have the link from the mail gets nothing. */
@Stateless
@PermitAll
public class OfferVisitService {

    @Inject OfferQueries queries;
    @Inject OfferReader reader;

    /** Empty for a link that was never sent, and once the offer has gone with its enquiry. */
    public Optional<OfferDetails> show(@NotNull String link) {
        return queries.byLink(link).map(reader::details);
    }
}
