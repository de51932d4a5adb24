package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.shared.ConflictException;

/** Keeps a customer from being given up while a contract is in force: such a relation ends with notice. */
@Dependent
public class ContractGate {

    @Inject ContractQueries queries;

    void ending(@Observes CustomerStateChanged change) {
        if (change.state() == Customer.State.ENDED && queries.open(change.customer()).isPresent()) {
            throw new ConflictException("contracts.open.giveUp", change.customer().toString());
        }
    }
}
