package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.notification.OutboxService;

/** Ends a subscription, whoever wanted it: address and name go in the caller's transaction; the hash and the proofs stay for their time. */
@Dependent
class SubscriptionEnd {

    @Inject NewsletterQueries queries;
    @Inject AddressHashes hashes;
    @Inject OutboxService outbox;
    @Inject Clock clock;

    /** Whatever waits to be sent goes as well; a subscription that a hold keeps gets no more mail. */
    void erase(Subscription subscription) {
        if (subscription.getState() == Subscription.State.UNSUBSCRIBED) {
            return; // a hold keeps it, and it has ended already
        }
        String hash = hashes.of(subscription.getEmail());
        queries.proofsOf(subscription.getId()).forEach(proof -> proof.end(clock.instant())); // links that are still out are worth nothing now
        if (!queries.isSuppressed(hash)) {
            queries.save(new Suppression(hash, clock.instant()));
        }
        outbox.withdraw(SubscribeService.OBJECT_KIND, subscription.getId());
        subscription.unsubscribe(clock.instant());
        if (!queries.isHeld(subscription)) {
            queries.remove(subscription);
        }
    }
}
