package org.vorzimmer.web.portal.contracts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.contracts.ContractService;
import org.vorzimmer.contracts.ContractState;
import org.vorzimmer.customers.CustomerId;

/** The contracts of one customer, for the customer's page. */
@Named
@RequestScoped
public class CustomerContractsView {

    @Inject ContractService contracts;

    /** The latest first. */
    public List<ContractService.Row> of(long customer) {
        return contracts.of(new CustomerId(customer));
    }

    public boolean isOpen(List<ContractService.Row> rows) {
        return rows.stream().anyMatch(row -> row.state() != ContractState.ENDED);
    }
}
