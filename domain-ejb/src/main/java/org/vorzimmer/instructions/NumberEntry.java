package org.vorzimmer.instructions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vorzimmer.shared.PhoneNumber;

/**
 * A number of an instruction and when it is rung; the place in the list is the order in which numbers are tried.
 *
 * @param ownName the customer's name of the case; null unless it is an own one
 * @param label who answers there; may be empty
 */
public record NumberEntry(@NotNull Situation situation, @Size(max = 40) String ownName, @NotNull PhoneNumber number, @Size(max = 80) String label,
        @NotNull Target.Mode mode, @Min(5) @Max(120) int ringSeconds) {

    Target target() {
        return new Target(number, label == null ? "" : label, mode, ringSeconds);
    }

    boolean isFor(String wanted) {
        return situation == Situation.OWN && wanted != null && wanted.strip().equalsIgnoreCase(ownName);
    }
}
