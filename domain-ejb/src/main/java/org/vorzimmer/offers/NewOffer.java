package org.vorzimmer.offers;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An offer as the office enters it.
 *
 * @param baseFee monthly base fee below the tariff's own; null for the tariff's own
 * @param validUntil last day on which it can be accepted
 * @param message to the person; null for none
 * @param submission random word of the form: sent again, it gives what is already there
 */
public record NewOffer(long tariffVersionId, @NotNull List<Long> addOnVersionIds, @DecimalMin("0") @DecimalMax("99999") BigDecimal baseFee, @NotNull LocalDate validUntil,
        @Size(max = LONGEST_MESSAGE) String message, @NotBlank @Size(max = 48) String submission) {

    public static final int LONGEST_MESSAGE = 2000;

    /** Line ends as one character; null where nothing is said. */
    String said() {
        return message == null || message.isBlank() ? null : message.replace("\r\n", "\n").strip();
    }

    NewOffer at(BigDecimal fee) {
        return new NewOffer(tariffVersionId, addOnVersionIds, fee, validUntil, message, submission);
    }
}
