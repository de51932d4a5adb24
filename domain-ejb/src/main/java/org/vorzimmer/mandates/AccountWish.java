package org.vorzimmer.mandates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.PostalAddress;

/**
 * The account from which a customer wants to be collected from now on.
 *
 * @param bic null where the account's country needs none
 * @param holder name of another account holder, as the bank has it; null when it stays the same person
 * @param address of that other holder; null when it stays the same
 */
public record AccountWish(@NotNull Iban iban, Bic bic, @Size(max = 120) String holder, @Valid PostalAddress address) {

    public boolean isSameHolder() {
        return holder == null || address == null;
    }
}
