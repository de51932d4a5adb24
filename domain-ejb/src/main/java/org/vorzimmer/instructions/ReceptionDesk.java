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
import org.vorzimmer.directory.KnownCaller;
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
        return decide(customer, caller == null ? null : callers.find(customer, caller).orElse(null), reason, null, at);
    }

    /**
     * The same for a caller who was looked up before.
     *
     * @param caller null: a stranger
     * @param ownSituation the customer's own case that the secretary recognised; null: none
     */
    public Decision decide(CustomerId customer, KnownCaller caller, DiversionReason reason, String ownSituation, Instant at) {
        return Reception.decide(book(customer), new CallFacts(at, reason, ownSituation, caller));
    }

    /** The customer's own cases that the instruction in force knows, for the secretary to choose from. */
    public List<String> ownSituations(CustomerId customer, Instant at) {
        return Reception.inForce(book(customer), at).map(rule -> rule.data().numbers().stream().map(NumberEntry::ownName).filter(Objects::nonNull).distinct().toList())
                .orElse(List.of());
    }

    /** What the instruction in force says to the secretary beside greeting and message; null: nothing. */
    public String notes(CustomerId customer, Instant at) {
        return Reception.inForce(book(customer), at).map(rule -> rule.data().notes()).orElse(null);
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
