package org.vorzimmer.contracts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The tariff that a customer orders by itself for its contract.
 *
 * @param from first day as the customer has confirmed it
 * @param submission random word of the form that was sent: sent again, it changes nothing
 */
public record OwnChange(long tariffVersionId, @NotNull List<Long> addOnVersionIds, @NotNull LocalDate from, @NotBlank @Size(max = 48) String submission) {
}
