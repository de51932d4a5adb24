package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.tariffs.Offer;

/** Contracts for the demo's customers, each with its PDF; one of them has been given notice of. */
@Dependent
public class DemoContracts {

    @Inject ContractDesk desk;
    @Inject ContractBook book;
    @Inject ContractChanges changes;
    @Inject CatalogueService catalogue;
    @Inject Clock clock;

    /** Concludes a contract with each; the third gives notice. */
    public void fill(List<Customer> customers) {
        List<Catalogue.Entry> offered = catalogue.today().tariffs().stream().filter(entry -> entry.tariff().getOffer() == Offer.PUBLIC).toList();
        LocalDate today = Berlin.dayOf(clock.instant());
        for (int i = 0; i < customers.size(); i++) {
            Customer customer = customers.get(i);
            NewContract wanted = new NewContract(offered.get(i % offered.size()).version().getId(), List.of(), today, Contract.Channel.PAPER, customer.getPerson(), clock.instant(),
                    "demo-" + customer.getNumber());
            long made = book.conclude(null, customer, desk.prepare(customer.getData(), wanted));
            if (i == 2) {
                changes.giveNotice(null, made, customer, new NewNotice(Notice.Party.CUSTOMER, customer.getPerson(), Contract.Channel.EMAIL, Notice.Kind.ORDINARY, null, today, null,
                        "demo-notice-" + customer.getNumber()));
            }
        }
    }
}
