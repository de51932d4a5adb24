package org.vorzimmer.instructions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.shared.PhoneNumber;

/**
 * What a customer says of the moment, or of a time to come.
 *
 * @param message what callers are told; null: what is usual for the kind
 * @param number where to put through meanwhile; null: to the numbers of the instruction in force
 * @param from null, when it is set: from that moment on
 * @param until when it ends by itself; null: when the customer is back. A status that repeats has an end within 24 hours of its begin
 * @param repeatUntil last day on which it comes again; null: for good
 */
public record StatusData(@NotNull StatusKind kind, @NotNull PutThrough putThrough, @Size(max = 500) String message, PhoneNumber number, Instant from,
        Instant until, @NotNull Repeat repeat, LocalDate repeatUntil) {

    /** One tap: from now on, with what is usual. */
    static StatusData tapped(StatusKind kind, Instant now, Duration length) {
        return new StatusData(kind, kind.usual(), null, null, now, length == null ? null : now.plus(length), Repeat.NEVER, null);
    }

    StatusData begunBy(Instant now) {
        return from != null ? this : new StatusData(kind, putThrough, message, number, now, until, repeat, repeatUntil);
    }
}
