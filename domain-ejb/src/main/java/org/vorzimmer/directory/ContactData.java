package org.vorzimmer.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

/**
 * What is told of a contact, whoever tells it; whether it fits together says {@link ContactCheck}.
 *
 * @param displayName of the person, or of the company when no person is known
 * @param numbers in the order in which they are shown
 * @param handling null: as the instruction says
 * @param handlingText what the secretary does or says for this caller; null: nothing special
 * @param handlingUntil last day of the handling; null: until it is changed
 */
public record ContactData(@NotBlank @Size(max = 120) String displayName, @Size(max = 120) String company, @NotNull @Size(max = MOST_NUMBERS) List<Number> numbers,
        EmailAddress email, @Size(max = 2000) String note, boolean vip, boolean blocked, KnownCaller.Handling handling, @Size(max = 400) String handlingText,
        LocalDate handlingUntil) implements Serializable {

    /** Numbers that one contact may have. */
    public static final int MOST_NUMBERS = 10;

    /** One number and where it rings. */
    public record Number(PhoneNumber number, NumberKind kind) implements Serializable {
    }

    public ContactData {
        displayName = text(displayName);
        company = text(company);
        numbers = numbers == null ? List.of() : List.copyOf(numbers);
        note = text(note);
        handlingText = text(handlingText);
    }

    /** Somebody of whom a name and a number are known. */
    static ContactData of(String name, PhoneNumber number, NumberKind kind) {
        return new ContactData(name, null, List.of(new Number(number, kind)), null, null, false, false, null, null, null);
    }

    ContactData marked(boolean asVip, boolean asBlocked) {
        return new ContactData(displayName, company, numbers, email, note, asVip, asBlocked, handling, handlingText, handlingUntil);
    }

    ContactData handled(KnownCaller.Handling how, String text, LocalDate until) {
        return new ContactData(displayName, company, numbers, email, note, vip, blocked, how, text, until);
    }

    boolean has(PhoneNumber number) {
        return numbers.stream().anyMatch(entry -> entry.number().equals(number));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
