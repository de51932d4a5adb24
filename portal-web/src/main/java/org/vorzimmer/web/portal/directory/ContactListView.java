package org.vorzimmer.web.portal.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.directory.ConfirmationService;
import org.vorzimmer.directory.Contact;
import org.vorzimmer.directory.ContactFilter;
import org.vorzimmer.directory.ContactService;
import org.vorzimmer.directory.DirectoryConfirmation;
import org.vorzimmer.directory.ImportService;
import org.vorzimmer.directory.NumberKind;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.documents.FileAnswer;
import org.vorzimmer.web.portal.list.ListRows;

/** The contacts of a customer, narrowed by a word or a mark, and the directory as a file. */
@Named
@ViewScoped
public class ContactListView extends DirectoryPlace {

    private static final long serialVersionUID = 1L;

    @Inject ContactService contacts;
    @Inject ConfirmationService confirmations;
    @Inject ImportService imports;
    @Inject Language language;
    @Inject Format format;

    @Size(max = 80)
    private String text;

    private ContactFilter.Mark mark;
    private transient ListRows<Contact> rows;
    private transient List<DirectoryConfirmation> confirmed;
    private transient Integer namesakes;

    /** Called once it is known whose directory it is; another's answers "not found". */
    public void load() {
        getConfirmed();
    }

    private ContactFilter filter() {
        return ContactFilter.all().matching(text).with(mark);
    }

    private ContactFilter sorted(ListRows.Order order) {
        return filter().sortedBy(ContactFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the list, as narrowed, as a file for a spreadsheet; our own import reads it again. */
    public void export() throws IOException {
        List<String> header = Stream.of("displayName", "company", "MOBILE", "OFFICE", "HOME", "OTHER", "email", "note", "vip", "blocked", "handling", "handlingText", "handlingUntil")
                .map(column -> language.text("directory.field." + column)).toList();
        ListExport.send("kontakte.csv", header, (first, size) -> contacts.page(of(), filter(), first, size), this::row);
    }

    private List<String> row(Contact contact) {
        List<String> cells = new ArrayList<>(List.of(contact.getDisplayName(), text(contact.getCompany())));
        Arrays.stream(NumberKind.values()).map(kind -> numbers(contact, kind)).forEach(cells::add);
        cells.addAll(List.of(text(contact.getEmail()), text(contact.getNote()), yes(contact.isVip()), yes(contact.isBlocked()),
                contact.getHandling() == null ? "" : language.text("directory.handling." + contact.getHandling()), text(contact.getHandlingText()),
                contact.getHandlingUntil() == null ? "" : format.date(contact.getHandlingUntil())));
        return cells;
    }

    private static String numbers(Contact contact, NumberKind kind) {
        return contact.getNumbers().stream().filter(number -> number.getKind() == kind).map(number -> number.getNumber().readable()).collect(Collectors.joining("; "));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private String yes(boolean marked) {
        return marked ? language.text("kit.yes") : "";
    }

    /** Sends all contacts as cards, as telephones take them. */
    public void cards() throws IOException {
        FileAnswer.send("kontakte.vcf", "text/vcard", imports.cards(of()).getBytes(StandardCharsets.UTF_8));
    }

    public ListRows<Contact> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Contact::getId, (order, first, size) -> contacts.page(of(), order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    /** How many seem to be there twice. */
    public int getNamesakes() {
        if (namesakes == null) {
            namesakes = contacts.namesakes(of()).size();
        }
        return namesakes;
    }

    /** What was confirmed about these people's data. */
    public List<DirectoryConfirmation> getConfirmed() {
        if (confirmed == null) {
            confirmed = confirmations.of(of());
        }
        return confirmed;
    }

    public ContactFilter.Mark[] getMarks() {
        return ContactFilter.Mark.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ContactFilter.Mark getMark() {
        return mark;
    }

    public void setMark(ContactFilter.Mark mark) {
        this.mark = mark;
    }
}
