package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;

/** For features that must know who calls: to be asked by their services, in their transaction. */
@Dependent
public class CallerBook {

    @Inject ContactQueries contacts;
    @Inject ContactBook book;
    @Inject Clock clock;

    /** The contact of the customer with this number; empty for a stranger and for a number that is withheld (null). */
    public Optional<KnownCaller> find(CustomerId customer, PhoneNumber number) {
        return number == null ? Optional.empty() : contacts.caller(customer, number);
    }

    /** The names of those among the numbers whom the customer knows. */
    public Map<PhoneNumber, String> names(CustomerId customer, Collection<PhoneNumber> numbers) {
        return contacts.names(customer, numbers).stream().collect(Collectors.toMap(row -> (PhoneNumber) row[0], row -> (String) row[1]));
    }

    /**
     * From now on the customer does not want to hear of this caller; a second time changes nothing. Right and confirmation are the caller's matter.
     *
     * @param name for a stranger; null or blank: the number stands for it
     */
    public void block(CustomerId customer, PhoneNumber number, String name) {
        Optional<Contact> known = contacts.withNumbers(customer, List.of(number)).stream().findFirst();
        if (known.isPresent()) {
            known.filter(contact -> !contact.isBlocked()).ifPresent(contact -> contact.block(clock.instant()));
        } else {
            String shown = name == null || name.isBlank() ? number.readable() : name.strip();
            book.enter(customer, ContactSource.MANUAL, ContactData.of(shown.length() > 120 ? shown.substring(0, 120) : shown, number, NumberKind.OTHER).marked(false, true));
        }
    }
}
