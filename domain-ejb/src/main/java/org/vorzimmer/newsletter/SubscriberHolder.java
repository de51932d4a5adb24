package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityMap;

/** Confirmed subscriptions: those that a hold kept at unsubscribing go as soon as it is lifted; all others went in that moment. */
@Dependent
public class SubscriberHolder extends SubscriptionHolder {

    static final DataKind KIND = DataKind.of("NEWSLETTER");

    SubscriberHolder() {
        super(KIND, "DEFAULT.newsletter");
    }

    @Override
    protected void describe(EntityMap attributes) {
        // Whoever held it before it was confirmed holds it still.
        attributes.trigger("unsubscribedAt", "UNSUBSCRIBED").only(own("e")).heldThrough(UnconfirmedHolder.KIND, "id");
    }

    @Override
    String own(String alias) {
        return alias + ".state <> org.vorzimmer.newsletter.Subscription.State.REQUESTED";
    }
}
