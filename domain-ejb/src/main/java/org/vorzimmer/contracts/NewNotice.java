package org.vorzimmer.contracts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A notice of termination as it is entered.
 *
 * @param person who gave it
 * @param reason the important reason of an extraordinary one; may be null otherwise
 * @param receivedOn day on which the other side got it
 * @param wished day until which the contract shall last, when that is later than the terms demand; else null
 * @param submission random word of the form that was sent: sent again, it changes nothing
 */
public record NewNotice(@NotNull Notice.Party by, @NotBlank @Size(max = 200) String person, @NotNull Contract.Channel channel, @NotNull Notice.Kind kind,
        @Size(max = 500) String reason, @NotNull LocalDate receivedOn, LocalDate wished, @NotBlank @Size(max = 48) String submission) {
}
