package org.vorzimmer.agreements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An agreement that came on paper.
 *
 * @param person who signed
 * @param signedOn day beside the signature
 */
public record NewAcceptance(@NotNull Agreement agreement, @NotBlank @Size(max = 200) String person, @NotNull LocalDate signedOn) {
}
