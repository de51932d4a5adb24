package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerMatter;

/** Whoever answers a mail about a mandate writes about the customer whose mandate it is. */
@Dependent
class MandateMatter implements CustomerMatter {

    @Inject MandateQueries queries;

    @Override
    public Optional<CustomerId> customerOf(String kind, long id) {
        return MandateService.OBJECT_KIND.equals(kind) ? queries.byId(id).flatMap(mandate -> Optional.ofNullable(mandate.getCustomerId())) : Optional.empty();
    }
}
