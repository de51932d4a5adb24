package org.vorzimmer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.agreements.DemoAgreements;
import org.vorzimmer.contracts.DemoContracts;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.directory.DemoContacts;
import org.vorzimmer.instructions.DemoInstructions;
import org.vorzimmer.mandates.DemoMandates;

/** What the demo's customers have signed and left with their operator: agreements, mandates, whom they know and what they want done with their callers. */
@Dependent
public class DemoPapers {

    @Inject DemoAgreements agreements;
    @Inject DemoContracts contracts;
    @Inject DemoMandates mandates;
    @Inject DemoInstructions instructions;
    @Inject DemoContacts contacts;

    void fill(List<Customer> customers) {
        agreements.fill(customers);
        contracts.fill(customers);
        mandates.fill(customers);
        instructions.fill(customers);
        contacts.fill(customers);
    }
}
