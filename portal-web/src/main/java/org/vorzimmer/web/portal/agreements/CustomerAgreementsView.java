package org.vorzimmer.web.portal.agreements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.agreements.AgreementService;
import org.vorzimmer.agreements.AgreementState;
import org.vorzimmer.customers.CustomerId;

/** What one customer has agreed to and what is missing, for the customer's page. */
@Named
@RequestScoped
public class CustomerAgreementsView {

    @Inject AgreementService agreements;

    public List<AgreementState> of(long customer) {
        return agreements.states(new CustomerId(customer));
    }
}
