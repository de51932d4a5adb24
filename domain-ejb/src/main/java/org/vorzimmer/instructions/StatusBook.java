package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.live.Live;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.telephony.LinePool;

/** Sets and ends a customer's statuses the same way for the customer and for the office, who answer for what the person may. */
@Dependent
class StatusBook {

    /** What is over is shown nowhere; a few days are left for the question "what was set when they called?". */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Duration DAY = Duration.ofHours(24);
    private static final int MOST = 50;

    @Inject InstructionQueries queries;
    @Inject LinePool lines;
    @Inject Live live;
    @Inject Clock clock;

    /** What holds now or may hold later. */
    List<Availability> living(CustomerId customer) {
        return queries.living(customer, clock.instant());
    }

    /** A status for once that begins now takes the place of the one that is running. */
    long set(CustomerId customer, StatusData wanted, Long actor) {
        Instant now = clock.instant();
        StatusData data = wanted.begunBy(now);
        check(data, now);
        queries.removeOver(customer, now.minus(KEPT));
        List<Availability> living = queries.living(customer, now);
        if (living.size() >= MOST) {
            throw new ConflictException("status.full", customer.toString());
        }
        if (data.repeat() == Repeat.NEVER && !data.from().isAfter(now)) {
            living.stream().filter(status -> status.getData().repeat() == Repeat.NEVER).filter(status -> status.rule().at(now).isPresent()).forEach(status -> status.end(now));
        }
        long id = queries.save(new Availability(customer, data, actor, now)).getId();
        tell(customer);
        return id;
    }

    /** @param length null: until the customer is back */
    long tap(CustomerId customer, StatusKind kind, Duration length, Long actor) {
        return set(customer, StatusData.tapped(kind, clock.instant(), length), actor);
    }

    /** Whatever holds now is over. */
    void back(CustomerId customer) {
        Instant now = clock.instant();
        queries.living(customer, now).stream().filter(status -> status.rule().at(now).isPresent()).forEach(status -> status.end(now));
        tell(customer);
    }

    void delete(CustomerId customer, long id) {
        queries.remove(queries.requiredStatus(customer, id));
        tell(customer);
    }

    private void check(StatusData data, Instant now) {
        if (data.until() != null && (!data.from().isBefore(data.until()) || !data.until().isAfter(now))) {
            throw new InvalidInputException("status.check.until", "until");
        }
        if (data.repeat() == Repeat.NEVER && data.repeatUntil() != null || data.repeatUntil() != null && data.repeatUntil().isBefore(Berlin.dayOf(data.from()))) {
            throw new InvalidInputException("status.check.repeatUntil", "repeatUntil");
        }
        if (data.repeat() != Repeat.NEVER && (data.until() == null || Duration.between(data.from(), data.until()).compareTo(DAY) >= 0)) {
            throw new InvalidInputException("status.check.repeat", "until");
        }
        if (!GreetingText.unknown(data.message()).isEmpty()) {
            throw new InvalidInputException("instructions.check.placeholder", "message");
        }
        if (data.number() != null && lines.isOurs(data.number())) {
            throw new InvalidInputException("instructions.check.loop", "number");
        }
    }

    private void tell(CustomerId customer) {
        live.publish(ReceptionDesk.LIVE, customer.toString());
    }
}
