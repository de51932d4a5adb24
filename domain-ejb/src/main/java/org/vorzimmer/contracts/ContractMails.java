package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;

/** Tells the customer by mail, in the caller's transaction, what has become of the contract, with the paper about it; who has no address gets the paper alone. */
@Dependent
class ContractMails {

    private static final String FILE = "contracts";

    @Inject OutboxService outbox;

    void concluded(Contract contract, CustomerData customer) {
        send("concluded", contract, customer, Map.of("from", day(contract.getBeginsOn(), customer)), contract.getDocumentId());
    }

    void changed(Contract contract, CustomerData customer, PreparedContract prepared, long document) {
        send("changed", contract, customer, Map.of("from", day(prepared.wanted().beginsOn(), customer),
                "tariff", prepared.agreed().version().getText().name(!"en".equals(customer.language()))), document);
    }

    void noticeConfirmed(Contract contract, CustomerData customer, Notice notice) {
        send(notice.getGivenBy() == Notice.Party.CUSTOMER ? "noticeConfirmed" : "noticeByOffice", contract, customer,
                Map.of("received", day(notice.getReceivedOn(), customer), "ends", day(notice.getEndsOn(), customer)), notice.getDocumentId());
    }

    void noticeWithdrawn(Contract contract, CustomerData customer, LocalDate on) {
        send("noticeWithdrawn", contract, customer, Map.of("on", day(on, customer)));
    }

    void ended(Contract contract, CustomerData customer, List<DataFarewell.Line> farewells) {
        send("ended", contract, customer, Map.of("ends", day(contract.getEndsOn(), customer),
                "data", farewells.stream().map(line -> "- " + line.name() + ": " + day(line.goesOn(), customer)).collect(Collectors.joining("\n"))), contract.getFinalDocumentId());
    }

    private void send(String mail, Contract contract, CustomerData customer, Map<String, String> values, Long... papers) {
        if (customer.email() == null) {
            return;
        }
        Map<String, String> all = new HashMap<>(values);
        all.put("number", contract.getNumber());
        CustomerId id = contract.getCustomerId();
        outbox.enqueue(Mail.to(customer.email(), "contracts." + mail, MailText.of(FILE, mail, customer.language(), all)).about(CustomerService.OBJECT_KIND, id.value())
                .with(papers));
    }

    private static String day(LocalDate date, CustomerData customer) {
        return date.format(DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag(customer.language())));
    }
}
