package org.vorzimmer.contracts;

import java.time.LocalDate;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.tariffs.VatDecision;
import org.vorzimmer.tariffs.VatTreatment;

/** How the services of a contract are taxed, by who the customer is. */
final class ContractVat {

    private ContractVat() {
    }

    /** A number for value added tax was checked by its form and check digit when it was entered. */
    static VatDecision of(CustomerData customer, boolean smallBusiness, LocalDate day) {
        return VatTreatment.decide(smallBusiness,
                new VatTreatment.Recipient(customer.taxCountry(), customer.kind() != Customer.Kind.CONSUMER, customer.vatId() != null), day);
    }
}
