package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

/** Invented people whom the demo's customers know, with numbers that are kept free for films and examples. */
@Dependent
public class DemoContacts {

    private static final List<String> PEOPLE = List.of("Karla Niemann", "Ole Petersen", "Gül Aydın", "Bernd Hofer", "Susanne Wieland", "Mika Lorenz", "Dorothea Falk", "Jannis Ritter",
            "Pauline Stein", "Edgar Vogt");

    @Inject ContactBook book;
    @Inject Confirmations confirmations;
    @Inject Clock clock;

    /** Gives each customer a dozen contacts: some that are put through, one that is blocked, and two who may be the same. */
    @Transactional
    public void fill(List<Customer> customers) {
        int block = 0;
        for (Customer customer : customers) {
            fill(customer.getCustomerId(), block++);
        }
    }

    private void fill(CustomerId customer, int block) {
        confirmations.require(customer, ConfirmationKind.CONTACT, TextLanguage.DE);
        List<ContactData> contacts = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            contacts.add(ContactData.of(PEOPLE.get((i + block) % PEOPLE.size()), mobile(block, i), NumberKind.MOBILE));
        }
        ContactData best = contacts.get(0);
        contacts.set(0, new ContactData(best.displayName(), "Niemann & Söhne", List.of(best.numbers().get(0), new ContactData.Number(office(block, 0), NumberKind.OFFICE)),
                new EmailAddress("buero@niemann.example"), "Ruft meist vormittags an.", true, false, KnownCaller.Handling.ALWAYS, null, null));
        contacts.set(1, contacts.get(1).marked(true, false));
        contacts.set(2, contacts.get(2).handled(null, "Bitte nach der Auftragsnummer fragen.", Berlin.dayOf(clock.instant()).plusDays(30)));
        contacts.set(3, contacts.get(3).handled(KnownCaller.Handling.NEVER, "Immer eine Nachricht aufnehmen.", null));
        contacts.add(ContactData.of("Gewinnspiel-Zentrale", office(block, 1), NumberKind.OTHER).marked(false, true));
        // Entered twice, as happens: to be united on the page of duplicates.
        contacts.add(ContactData.of(PEOPLE.get((4 + block) % PEOPLE.size()), office(block, 2), NumberKind.HOME));
        contacts.forEach(contact -> book.enter(customer, ContactSource.MANUAL, contact));
    }

    private static PhoneNumber mobile(int block, int place) {
        return new PhoneNumber("+491763040" + (1000 + block * 20 + place));
    }

    private static PhoneNumber office(int block, int place) {
        return new PhoneNumber("+4930231258" + (10 + block * 10 + place));
    }
}
