package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityMap;

/** Sign-ups whose link nobody has pressed. */
@Dependent
public class UnconfirmedHolder extends SubscriptionHolder {

    static final DataKind KIND = DataKind.of("NEWSLETTER_UNCONFIRMED");

    UnconfirmedHolder() {
        super(KIND, "DEFAULT.newsletter_unconfirmed");
    }

    @Override
    protected void describe(EntityMap attributes) {
        // Somebody who ended a subscription that is held, and asks for it anew, is held still.
        attributes.trigger("requestedAt", "SUBSCRIPTION_REQUESTED").only(own("e")).heldThrough(SubscriberHolder.KIND, "id");
    }

    @Override
    String own(String alias) {
        return alias + ".state = org.vorzimmer.newsletter.Subscription.State.REQUESTED";
    }
}
