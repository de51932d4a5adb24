package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.customers.CustomerStateChanged;

/** Instructions and statuses know when their customer's contract ended: it starts their deletion rule. */
@Dependent
class ContractEndWatch {

    @Inject InstructionQueries queries;

    void follow(@Observes CustomerStateChanged change) {
        queries.contractEnds(change.customer(), change.contractEndAt());
    }
}
