package org.vorzimmer.newsletter;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.consents.ConsentChannel;
import org.vorzimmer.consents.ConsentService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Page;

/** The office's look at the subscribers: list, proof, and what somebody asked for by telephone. */
@Stateless
@RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
public class SubscriberService {

    @Inject NewsletterQueries queries;
    @Inject SubscriptionEnd ending;
    @Inject ConsentService consents;
    @Inject Audit audit;
    @Inject CurrentUser user;

    public Page<Subscription> page(@NotNull SubscriberFilter filter, int first, int size) {
        return queries.page(filter, first, Math.min(size, 500));
    }

    public Subscription subscriber(long subscriptionId) {
        return queries.subscription(subscriptionId);
    }

    /** What proves the sign-ups of this subscription, the newest last. */
    public List<Proof> proofs(long subscriptionId) {
        return queries.proofsOf(queries.subscription(subscriptionId).getId());
    }

    /** Unsubscribes somebody who has asked the office for it: the address goes at once. */
    public void end(long subscriptionId) {
        Outcome outcome = Outcome.FAILED;
        try {
            Subscription subscription = queries.required(subscriptionId);
            consents.withdrawAllOf(SubscribeService.OBJECT_KIND, subscription.getId(), ConsentChannel.OFFICE);
            queries.locked(subscriptionId).ifPresent(ending::erase);
            outcome = Outcome.DONE;
        } finally {
            audit.record(user.loginIdOrNull(), "newsletter.end", null, Long.toString(subscriptionId), outcome);
        }
    }

    /** Sends to an address again that was given up after it came back. */
    public void resume(long subscriptionId) {
        queries.required(subscriptionId).resume();
    }
}
