package org.vorzimmer.mandates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A customer's yes to the words about another account.
 *
 * @param submission random word of the form: sent again, it changes nothing more
 * @param shownTextHash of the words as they stood on the page
 */
public record AccountClick(@NotBlank @Size(max = 40) String submission, @NotBlank String shownTextHash, @NotNull Instant displayedAt, @NotNull ClickOrigin origin) {
}
