package org.vorzimmer.mandates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.vorzimmer.shared.InvalidInputException;

/** A signed form as its debtor sends it: the file, and day and place of the signature as they stand on it. */
public record SignedForm(@NotNull ScannedFile file, @NotNull LocalDate day, @NotBlank @Size(max = 80) String place) {

    /** Refuses a day on which the mandate cannot have been signed: one to come, and one so long ago that it would have lapsed. */
    static void requirePossible(LocalDate day, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(today.minusMonths(MandateLapse.MONTHS))) {
            throw new InvalidInputException("mandates.signed.dayWrong", "day");
        }
    }
}
