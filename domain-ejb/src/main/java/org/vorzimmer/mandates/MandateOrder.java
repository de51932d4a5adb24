package org.vorzimmer.mandates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.PostalAddress;

/**
 * What somebody enters to give a mandate; {@link MandateOrderCheck} says whether it suffices.
 *
 * @param customer null while the customer is not made yet, as in a sign-up
 * @param debtorName the account's holder, as the bank has it
 * @param bic null where the account's country needs none
 * @param consumer whether the holder acts as a consumer, who cannot give a B2B mandate
 * @param language of the mandate's words
 */
public record MandateOrder(CustomerId customer, @NotNull MandateScheme scheme, @NotNull MandateType type, @NotBlank @Size(max = 120) String debtorName,
        @NotNull @Valid PostalAddress address, @NotNull Iban iban, Bic bic, boolean consumer, @NotNull @Pattern(regexp = "de|en") String language) {

    /** The same for a customer who was made meanwhile. */
    MandateOrder of(CustomerId made) {
        return new MandateOrder(made, scheme, type, debtorName, address, iban, bic, consumer, language);
    }
}
