package org.vorzimmer.newsletter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.consents.ConsentChannel;
import org.vorzimmer.consents.ConsentService;

/** The way out, by the personal link of each mail and without any login; all who know the link may, as often as they like. */
@Stateless
@PermitAll
public class UnsubscribeService {

    @Inject NewsletterQueries queries;
    @Inject NewsletterLinks links;
    @Inject SubscriptionEnd ending;
    @Inject ConsentService consents;

    /** Whether the link was made here for this tenant; of whom it is, it does not tell. */
    public boolean isOurs(String signed) {
        return links.subscriptionIn(signed).isPresent();
    }

    /** Ends the subscription at once; true for every link of ours, also a second time. */
    public boolean unsubscribe(String signed) {
        Optional<Long> id = links.subscriptionIn(signed);
        id.ifPresent(this::end);
        return id.isPresent();
    }

    private void end(long id) {
        consents.withdrawAllOf(SubscribeService.OBJECT_KIND, id, ConsentChannel.LINK);
        queries.locked(id).ifPresent(ending::erase);
    }
}
