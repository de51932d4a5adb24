package org.vorzimmer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.shared.PostalAddress;

class ContractVatTest {

    @ParameterizedTest
    @CsvSource(value = {"DE, BUSINESS, null, false, S", "DE, BUSINESS, null, true, E", "AT, BUSINESS, ATU12345675, false, AE", "AT, BUSINESS, ATU12345675, true, AE",
            "AT, BUSINESS, null, false, S", "AT, CONSUMER, null, false, S", "AT, CONSUMER, null, true, E", "CH, BUSINESS, null, false, O", "CH, BUSINESS, null, true, O",
            "CH, CONSUMER, null, false, S"}, nullValues = "null")
    void taxFollowsTheCustomer(String country, Customer.Kind kind, String vatId, boolean smallBusiness, String category) {
        CustomerData customer = new CustomerData(kind, "Firma", null, null, "Ida", "Spanholz", new PostalAddress("Weg", "1", "1010", "Wien", country), null, null, vatId,
                country, "de", false);
        assertThat(ContractVat.of(customer, smallBusiness, LocalDate.of(2026, 12, 1)).category().name()).isEqualTo(category);
    }
}
