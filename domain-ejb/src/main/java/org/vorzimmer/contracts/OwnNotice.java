package org.vorzimmer.contracts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A customer's own notice of termination, by the terms.
 *
 * @param wished day until which the contract shall last, when that is later than the terms demand; else null
 * @param reason may be null: none is needed
 * @param endsOn last day as the customer has confirmed it
 * @param submission random word of the form that was sent: sent again, it changes nothing
 */
public record OwnNotice(LocalDate wished, @Size(max = 500) String reason, @NotNull LocalDate endsOn, @NotBlank @Size(max = 48) String submission) {
}
