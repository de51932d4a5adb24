package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.DemoLogins;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.Role;

/** Invented customers for the demo, entered under the rules that hold for all. */
@Dependent
public class DemoCustomers {

    @Inject CustomerBook book;
    @Inject CustomerQueries queries;
    @Inject CustomerUserQueries users;
    @Inject DemoLogins logins;
    @Inject CustomerLogins accounts;
    @Inject Clock clock;

    /** A demo login of a customer. */
    public record Person(String mailbox, String name, String role, String password) {
    }

    /** Two people of the first customer in service, with passwords that are made anew; nobody when the demo has lost that customer. */
    @Transactional
    public List<Person> renewUsers() {
        return queries.page(CustomerFilter.current().in(Customer.State.ACTIVE).matching("Spanholz"), 0, 1).rows().stream().findFirst()
                .map(customer -> List.of(renew(customer, "ida@spanholz.example", "Ida Spanholz", Role.CUSTOMER_ADMIN),
                        renew(customer, "werkstatt@spanholz.example", "Jonas Leim", Role.CUSTOMER_USER)))
                .orElse(List.of());
    }

    private Person renew(Customer customer, String mailbox, String name, String role) {
        EmailAddress email = new EmailAddress(mailbox);
        String password = logins.renew(email, name, List.of(role));
        long login = accounts.withName(email).orElseThrow();
        if (users.byLogin(login).isEmpty()) {
            users.save(new CustomerUser(customer.getCustomerId(), login, clock.instant()));
        }
        return new Person(mailbox, name, role, password);
    }

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
