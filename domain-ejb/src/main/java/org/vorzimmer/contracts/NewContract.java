package org.vorzimmer.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract that is to be concluded, or what is to be agreed anew in one.
 *
 * @param beginsOn first day on which it counts
 * @param person who declared it for the customer
 * @param concludedAt when that was
 * @param submission random word of the form that was sent: sent again, it gives what is already there
 */
public record NewContract(long tariffVersionId, List<Long> addOnVersionIds, LocalDate beginsOn, Contract.Channel channel, String person, Instant concludedAt,
        String submission) {

    public NewContract {
        addOnVersionIds = List.copyOf(addOnVersionIds);
        requireNonNull(beginsOn);
        requireNonNull(channel);
        requireNonNull(person);
        requireNonNull(concludedAt);
        requireNonNull(submission);
    }
}
