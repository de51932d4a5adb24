package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.PostalAddress;

/** Invented customers for the demo, entered under the rules that hold for all. */
@Dependent
public class DemoCustomers {

    @Inject CustomerBook book;
    @Inject Clock clock;

    /** Gives the current tenant its customers: some in service, one locked, one whose contract is still to come. Gives those whose service has begun. */
    @Transactional
    public List<Customer> fill() {
        List<Customer> made = List.of(
                business("Tischlerei Spanholz", "GmbH", Customer.Salutation.MS, "Ida", "Spanholz", "Hobelgasse", "7", "04109", "Leipzig", "spanholz", 101, false),
                business("Kanzlei Brinkmann & Ott", "PartG mbB", Customer.Salutation.MR, "Henning", "Brinkmann", "Gerichtsweg", "2a", "20355", "Hamburg", "brinkmann-ott", 102, true),
                business("Hausverwaltung Lindner", "KG", Customer.Salutation.MS, "Petra", "Lindner", "Gartenstraße", "41", "50667", "Köln", "lindner", 103, false),
                business("Fahrschule Kurve", "e. K.", Customer.Salutation.MR, "Timo", "Kurz", "Ringstraße", "110", "90402", "Nürnberg", "kurve", 104, false));
        made.forEach(customer -> customer.activate(clock.instant()));
        made.get(made.size() - 1).lock();
        business("Praxis Dr. Sommer", null, Customer.Salutation.NEUTRAL, "Alex", "Sommer", "Am Anger", "3", "99084", "Erfurt", "praxis-sommer", 105, true);
        return made;
    }

    private Customer business(String company, String legalForm, Customer.Salutation salutation, String firstName, String lastName, String street, String houseNumber,
            String postcode, String town, String host, int line, boolean secrecy) {
        return book.enter(null, new CustomerData(Customer.Kind.BUSINESS, company, legalForm, salutation, firstName, lastName,
                new PostalAddress(street, houseNumber, postcode, town, "DE"), new EmailAddress("kontakt@" + host + ".example"), new PhoneNumber("+493023125" + line),
                null, "DE", "de", secrecy));
    }
}
