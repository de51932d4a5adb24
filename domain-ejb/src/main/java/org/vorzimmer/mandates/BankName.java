package org.vorzimmer.mandates;

import java.util.Optional;
import org.vorzimmer.shared.Bic;

/** What may be said about the bank of an account while its number is typed: a hint, not a promise. */
public record BankName(String name, Optional<Bic> bic) {
}
