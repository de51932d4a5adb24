package org.vorzimmer.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

/**
 * One contact of an uploaded file as it was understood, or why it was not.
 *
 * @param number line of the table, or place of the card, counted from one as people count
 * @param shown by which name people find it in their file
 * @param data null for a faulty one
 * @param fault null for a good one
 * @param detail what is wrong about it, as it was written; null when the fault says all
 */
public record ImportLine(int number, String shown, ContactData data, ImportFault fault, String detail) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 2000;

    /** What stood in a file, before it is looked at; numbers as they were written. */
    record Raw(String name, String company, Map<String, NumberKind> numbers, List<String> emails, String note, boolean vip, boolean blocked) {

        Raw {
            numbers = new LinkedHashMap<>(numbers);
            emails = List.copyOf(emails);
        }
    }

    /** Judges what stood in the file. */
    static ImportLine of(int number, Raw raw) {
        String name = Stream.of(raw.name(), raw.company()).filter(ImportLine::said).map(String::strip).findFirst().orElse(null);
        String shown = Stream.of(Stream.ofNullable(name), raw.numbers().keySet().stream(), raw.emails().stream()).flatMap(part -> part).findFirst().orElse("–");
        Map<PhoneNumber, ContactData.Number> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, NumberKind> written : raw.numbers().entrySet()) {
            Optional<PhoneNumber> parsed = PhoneNumber.parse(written.getKey());
            if (parsed.isEmpty()) {
                return faulty(number, shown, ImportFault.NUMBER_WRONG, written.getKey());
            }
            numbers.putIfAbsent(parsed.get(), new ContactData.Number(parsed.get(), written.getValue()));
        }
        Optional<String> wrong = raw.emails().stream().filter(email -> EmailAddress.parse(email).isEmpty()).findFirst();
        if (wrong.isPresent()) {
            return faulty(number, shown, ImportFault.EMAIL_WRONG, wrong.get());
        }
        // There is one place for an address; the others are not lost.
        String note = Stream.concat(Stream.ofNullable(raw.note()).filter(ImportLine::said), raw.emails().stream().skip(1)).map(String::strip).collect(Collectors.joining("\n"));
        return judged(number, shown, name, raw, new ArrayList<>(numbers.values()), note);
    }

    private static ImportLine judged(int number, String shown, String name, Raw raw, List<ContactData.Number> numbers, String note) {
        if (name == null) {
            return faulty(number, shown, ImportFault.NAME_MISSING, null);
        }
        if (numbers.isEmpty() && raw.emails().isEmpty()) {
            return faulty(number, shown, ImportFault.UNREACHABLE, null);
        }
        if (numbers.size() > ContactData.MOST_NUMBERS) {
            return faulty(number, shown, ImportFault.MANY_NUMBERS, null);
        }
        if (raw.vip() && raw.blocked()) {
            return faulty(number, shown, ImportFault.BOTH_MARKS, null);
        }
        String company = said(raw.company()) && !raw.company().strip().equals(name) ? raw.company().strip() : null;
        if (name.length() > LONGEST_NAME || company != null && company.length() > LONGEST_NAME || note.length() > LONGEST_NOTE) {
            return faulty(number, shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown, ImportFault.TOO_LONG, null);
        }
        EmailAddress email = raw.emails().stream().findFirst().flatMap(EmailAddress::parse).orElse(null);
        return new ImportLine(number, shown, new ContactData(name, company, numbers, email, note, raw.vip(), raw.blocked(), null, null, null), null, null);
    }

    ImportLine but(ImportFault found, String why) {
        return faulty(number, shown, found, why);
    }

    private static ImportLine faulty(int number, String shown, ImportFault fault, String detail) {
        return new ImportLine(number, shown, null, fault, detail);
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
