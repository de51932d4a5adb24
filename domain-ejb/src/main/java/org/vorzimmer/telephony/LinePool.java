package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.live.Live;
import org.vorzimmer.shared.PhoneNumber;

/** For features that give customers a line: to be called by their services, in their transaction. */
@Dependent
public class LinePool {

    /** Channel on which open pages hear that lines changed hands. */
    public static final String LIVE = "lines";

    @Inject LineQueries lines;
    @Inject Live live;
    @Inject Clock clock;

    /** Whether there are lines for this purpose at all, free or not. */
    public boolean has(PhoneLine.Purpose purpose) {
        return lines.any(purpose);
    }

    /** A free line for the customer, or none: each candidate is asked again under its row's lock, so that nobody else has it. */
    public Optional<PhoneNumber> take(PhoneLine.Purpose purpose, CustomerId customer) {
        for (long candidate : lines.free(purpose)) {
            Optional<PhoneLine> line = lines.locked(candidate).filter(PhoneLine::isFree);
            if (line.isPresent()) {
                line.get().give(customer, clock.instant());
                live.publish(LIVE, "");
                return line.map(PhoneLine::getNumber);
            }
        }
        return Optional.empty();
    }

    /** All lines of the customer rest and then are free again. */
    public void giveBack(CustomerId customer) {
        lines.of(List.of(customer)).forEach(line -> line.giveBack(clock.instant()));
        live.publish(LIVE, "");
    }

    /** What was lent for a trial stays with the customer. */
    public void keep(CustomerId customer) {
        lines.of(List.of(customer)).forEach(PhoneLine::belongToCustomer);
        live.publish(LIVE, "");
    }

    /** The first line of each customer who has one. */
    public Map<CustomerId, PhoneNumber> numbersOf(Collection<CustomerId> customers) {
        return lines.of(customers).stream().collect(Collectors.toMap(PhoneLine::getCustomerId, PhoneLine::getNumber, (one, other) -> one));
    }

    /** Whether the number is one of the tenant's: a call that is sent there would come back to us. */
    public boolean isOurs(PhoneNumber number) {
        return lines.byNumber(number).isPresent();
    }

    /** Makes lines free whose rest is over. */
    public void endRest() {
        Instant now = clock.instant();
        if (lines.cooled(now.minus(PhoneLine.COOLING), now) > 0) {
            live.publish(LIVE, "");
        }
    }
}
