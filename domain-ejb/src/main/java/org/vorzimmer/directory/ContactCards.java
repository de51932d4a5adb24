package org.vorzimmer.directory;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.shared.InvalidInputException;

/** Contacts as telephones and mail programs hand them on: vCard 2.1 to 4.0 is read, 4.0 is written. */
record ContactCards(List<VCard> cards) implements ContactFile {

    private static final String VIP = "VIP";
    private static final String BLOCKED = "BLOCKED";

    ContactCards {
        cards = List.copyOf(cards);
    }

    static ContactCards of(String text) {
        List<VCard> cards = new ArrayList<>();
        try (VCardReader reader = new VCardReader(text)) {
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                cards.add(card);
            }
        } catch (IOException | RuntimeException e) { // the library throws both for what is no card
            throw new InvalidInputException("directory.import.unreadable", e.getClass().getSimpleName());
        }
        return new ContactCards(cards);
    }

    @Override
    public List<String> header() {
        return List.of();
    }

    @Override
    public List<ContactColumn> guess() {
        return List.of();
    }

    @Override
    public List<ImportLine> lines(List<ContactColumn> meanings) {
        List<ImportLine> lines = new ArrayList<>();
        for (VCard card : cards) {
            lines.add(ImportLine.of(lines.size() + 1, raw(card)));
        }
        return lines;
    }

    private static ImportLine.Raw raw(VCard card) {
        Map<String, NumberKind> numbers = new LinkedHashMap<>();
        card.getTelephoneNumbers().stream().filter(telephone -> !telephone.getTypes().contains(TelephoneType.FAX)).forEach(telephone -> {
            String number = telephone.getUri() == null ? telephone.getText() : telephone.getUri().getNumber();
            if (number != null && !number.isBlank()) {
                numbers.putIfAbsent(number.strip(), kind(telephone));
            }
        });
        String company = card.getOrganization() == null ? null
                : card.getOrganization().getValues().stream().filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
        List<String> emails = card.getEmails().stream().map(Email::getValue).filter(email -> email != null && !email.isBlank()).map(String::strip).toList();
        String note = card.getNotes().stream().map(Note::getValue).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new ImportLine.Raw(name(card), company, numbers, emails, note, marked(card, VIP), marked(card, BLOCKED));
    }

    private static String name(VCard card) {
        if (card.getFormattedName() != null && card.getFormattedName().getValue() != null && !card.getFormattedName().getValue().isBlank()) {
            return card.getFormattedName().getValue();
        }
        StructuredName name = card.getStructuredName();
        return name == null ? null : Stream.of(name.getGiven(), name.getFamily()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static NumberKind kind(Telephone telephone) {
        List<TelephoneType> types = telephone.getTypes();
        return types.contains(TelephoneType.CELL) ? NumberKind.MOBILE
                : types.contains(TelephoneType.WORK) ? NumberKind.OFFICE : types.contains(TelephoneType.HOME) ? NumberKind.HOME : NumberKind.OTHER;
    }

    private static boolean marked(VCard card, String mark) {
        return card.getCategories() != null && card.getCategories().getValues().stream().anyMatch(mark::equalsIgnoreCase);
    }

    /** All of them as one file. */
    static String write(List<Contact> contacts) {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            for (Contact contact : contacts) {
                writer.write(card(contact.getData()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VCard card(ContactData contact) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setFormattedName(contact.displayName());
        if (contact.company() != null) {
            Organization company = new Organization();
            company.getValues().add(contact.company());
            card.setOrganization(company);
        }
        for (ContactData.Number entry : contact.numbers()) {
            TelephoneType type = switch (entry.kind()) {
                case MOBILE -> TelephoneType.CELL;
                case OFFICE -> TelephoneType.WORK;
                case HOME -> TelephoneType.HOME;
                case OTHER -> TelephoneType.VOICE;
            };
            card.addTelephoneNumber(entry.number().e164(), type);
        }
        if (contact.email() != null) {
            card.addEmail(contact.email().value());
        }
        if (contact.note() != null) {
            card.addNote(contact.note());
        }
        if (contact.vip() || contact.blocked()) {
            Categories marks = new Categories();
            marks.getValues().add(contact.vip() ? VIP : BLOCKED);
            card.setCategories(marks);
        }
        return card;
    }
}
