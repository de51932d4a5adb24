package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Iban;

/** Invented mandates for the demo, given under the rules that hold for all: active, paused, at the debtor's bank, and one to be signed. */
@Dependent
public class DemoMandates {

    @Inject MandateBook book;
    @Inject Clock clock;

    /** @param customers the demo's own, at least four */
    @Transactional
    public void fill(List<Customer> customers) {
        signed(customers.get(0), MandateScheme.CORE, "DE41500105170123456789");
        signed(customers.get(1), MandateScheme.B2B, "DE21370400440999888777");
        Mandate paused = signed(customers.get(2), MandateScheme.CORE, "AT611904300234573201");
        paused.happens(MandateEvent.SUSPENDED, true, clock.instant());
        book.write(paused, MandateEntry.Kind.SUSPENDED, null, "Konto gesperrt; der Kunde meldet sich.");
        open(customers.get(3), MandateScheme.CORE, "NL91ABNA0417164300");
    }

    private Mandate signed(Customer customer, MandateScheme scheme, String iban) {
        Mandate mandate = open(customer, scheme, iban);
        mandate.signed(Berlin.dayOf(clock.instant()), customer.getAddress().town(), clock.instant());
        book.write(mandate, MandateEntry.Kind.SIGNED, null, "Ordner Mandate, Fach 1");
        return mandate;
    }

    private Mandate open(Customer customer, MandateScheme scheme, String iban) {
        Mandate mandate = book.openOnPaper(UUID.randomUUID().toString(), Integer.parseInt(customer.getNumber()), new MandateOrder(customer.getCustomerId(), scheme,
                MandateType.RECURRENT, customer.getDisplayName(), customer.getAddress(), new Iban(iban), null, false, customer.getLanguage()));
        book.write(mandate, MandateEntry.Kind.ENTERED, null, null);
        return mandate;
    }
}
