package org.vorzimmer.contracts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody in the office enters of a contract or of its change.
 *
 * @param beginsOn first day on which it counts
 * @param person who declared it for the customer
 * @param submission random word of the form
 */
public record ContractOrder(long tariffVersionId, @NotNull List<Long> addOnVersionIds, @NotNull LocalDate beginsOn, @NotNull Contract.Channel channel,
        @NotBlank @Size(max = 200) String person, @NotBlank @Size(max = 48) String submission) {

    public NewContract at(Instant enteredAt) {
        return new NewContract(tariffVersionId, addOnVersionIds, beginsOn, channel, person.strip(), enteredAt, submission);
    }
}
