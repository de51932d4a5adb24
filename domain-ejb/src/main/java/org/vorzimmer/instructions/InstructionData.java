package org.vorzimmer.instructions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vorzimmer.shared.Land;
import org.vorzimmer.shared.OpeningHours;

/**
 * What a customer says in one instruction.
 *
 * @param until first instant at which it holds no more; null: until further notice
 * @param hours text that {@link OpeningHours} understands; null: at every hour
 * @param land whose public holidays count
 * @param greeting what the secretary says first; see {@link GreetingText} for what is filled in
 * @param message what those are told who are not put through; null: nothing special
 * @param notes what else the secretary should know
 */
public record InstructionData(@NotBlank @Size(max = 80) String title, @NotNull Instant from, Instant until, @Size(max = 400) String hours,
        @NotNull HolidayMode holidays, @NotNull Land land, @NotNull PutThrough putThrough, @NotBlank @Size(max = 500) String greeting, @Size(max = 1000) String message,
        @Size(max = 2000) String notes, @NotNull @Size(max = MOST_NUMBERS) List<@Valid NumberEntry> numbers) {

    /** More are never tried one after the other. */
    public static final int MOST_NUMBERS = 20;

    public InstructionData {
        numbers = List.copyOf(numbers);
    }

    /** Empty: at every hour. */
    Optional<OpeningHours> week() {
        return Optional.ofNullable(hours).flatMap(OpeningHours::parse);
    }

    /** The customer's own cases, in the order of their numbers. */
    List<String> ownSituations() {
        return numbers.stream().map(NumberEntry::ownName).filter(Objects::nonNull).distinct().toList();
    }

    InstructionData called(String other) {
        return new InstructionData(other, from, until, hours, holidays, land, putThrough, greeting, message, notes, numbers);
    }
}
