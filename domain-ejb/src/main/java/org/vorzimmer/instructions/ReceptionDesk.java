package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerDesk;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.directory.CallerBook;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.DiversionReason;

/** For features that take calls: what is to be done with one, asked in their transaction. */
@Dependent
public class ReceptionDesk {

    /** Channel on which open pages hear that a customer's wishes have changed; says the customer's id. */
    public static final String LIVE = "reception";

    @Inject InstructionQueries queries;
    @Inject CallerBook callers;
    @Inject CustomerDesk customers;
    @Inject Clock clock;

    /** @param caller null when withheld */
    public Decision decide(CustomerId customer, PhoneNumber caller, DiversionReason reason, Instant at) {
        return Reception.decide(book(customer), new CallFacts(at, reason, null, caller == null ? null : callers.find(customer, caller).orElse(null)));
    }

    /** All that the customer has said, as the decision needs it. */
    ReceptionBook book(CustomerId id) {
        Customer customer = customers.find(id);
        List<InstructionRule> instructions = queries.current(queries.releasedOf(id)).stream()
                .map(version -> new InstructionRule(version.getInstructionId(), version.getData())).toList();
        List<StatusRule> statuses = queries.living(id, clock.instant()).stream().map(Availability::rule).toList();
        return new ReceptionBook(instructions, statuses, facts(customer));
    }

    private static GreetingText.Facts facts(Customer customer) {
        var data = customer.getData();
        String person = Stream.of(data.firstName(), data.lastName()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        String company = Optional.ofNullable(data.company()).filter(name -> !name.isBlank()).orElse(customer.getDisplayName());
        return new GreetingText.Facts(company, person.isBlank() ? company : person, Locale.forLanguageTag(data.language()));
    }
}
