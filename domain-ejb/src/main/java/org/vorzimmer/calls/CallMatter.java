package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerMatter;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Whoever answers a mail with a note writes about the customer whose call it was. */
@Dependent
class CallMatter implements CustomerMatter {

    @Inject TenantEntityManager em;

    @Override
    public Optional<CustomerId> customerOf(String kind, long id) {
        return CallCompanion.OBJECT_KIND.equals(kind) ? Optional.ofNullable(em.find(PhoneCall.class, id)).map(PhoneCall::getCustomerId) : Optional.empty();
    }
}
