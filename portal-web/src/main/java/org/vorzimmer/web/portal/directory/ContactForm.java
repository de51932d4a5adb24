package org.vorzimmer.web.portal.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.directory.ContactCheck;
import org.vorzimmer.directory.ContactData;
import org.vorzimmer.directory.KnownCaller;
import org.vorzimmer.directory.NumberKind;
import org.vorzimmer.directory.NumberTakenException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.web.kit.Messages;

/** What is typed of a contact, and where it is said what cannot stay. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form";
    private static final int FREE_ROWS = 2;

    /** At most one mark: whoever is put through first is not turned away. */
    public enum Mark { NONE, VIP, BLOCKED }

    /** What is done with this caller. */
    public enum Treatment { AS_INSTRUCTED, ALWAYS, NEVER, TEXT }

    /** A place for one number. */
    public static class NumberRow implements Serializable {

        private static final long serialVersionUID = 1L;

        @Size(max = 40) private String number;
        @NotNull private NumberKind kind;

        NumberRow(String number, NumberKind kind) {
            this.number = number;
            this.kind = kind;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public NumberKind getKind() {
            return kind;
        }

        public void setKind(NumberKind kind) {
            this.kind = kind;
        }
    }

    @Size(max = 120) private String displayName;
    @Size(max = 120) private String company;
    @Size(max = 254) private String email;
    @Size(max = 2000) private String note;
    @NotNull private Mark mark = Mark.NONE;
    @NotNull private Treatment treatment = Treatment.AS_INSTRUCTED;
    @Size(max = 400) private String handlingText;
    private LocalDate handlingUntil;
    private final List<NumberRow> numbers = new ArrayList<>();

    ContactForm() {
        more();
    }

    void show(ContactData data) {
        displayName = data.displayName();
        company = data.company();
        email = data.email() == null ? null : data.email().value();
        note = data.note();
        mark = data.vip() ? Mark.VIP : data.blocked() ? Mark.BLOCKED : Mark.NONE;
        treatment = data.handling() == null ? data.handlingText() == null ? Treatment.AS_INSTRUCTED : Treatment.TEXT : Treatment.valueOf(data.handling().name());
        handlingText = data.handlingText();
        handlingUntil = data.handlingUntil();
        numbers.clear();
        data.numbers().forEach(entry -> numbers.add(new NumberRow(entry.number().readable(), entry.kind())));
        more();
    }

    /** Makes room for further numbers. */
    public void more() {
        for (int i = 0; i < FREE_ROWS && isRoom(); i++) {
            numbers.add(new NumberRow(null, numbers.isEmpty() ? NumberKind.MOBILE : NumberKind.OFFICE));
        }
    }

    public boolean isRoom() {
        return numbers.size() < ContactData.MOST_NUMBERS;
    }

    /** What was typed, or empty when messages beside the fields say what is wrong. */
    Optional<ContactData> read() {
        boolean fine = true;
        List<ContactData.Number> read = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).getNumber() != null) {
                Optional<PhoneNumber> number = PhoneNumber.parse(numbers.get(i).getNumber());
                if (number.isEmpty()) {
                    Messages.refuseAt(place(i), "customers.check.phoneWrong");
                    fine = false;
                } else {
                    read.add(new ContactData.Number(number.get(), numbers.get(i).getKind()));
                }
            }
        }
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (email != null && address.isEmpty()) {
            fine = refuse("email", "users.emailInvalid");
        }
        if (treatment == Treatment.TEXT && handlingText == null) {
            fine = refuse("handlingText", "directory.check.textMissing");
        }
        ContactData data = new ContactData(displayName, company, read, address.orElse(null), note, mark == Mark.VIP, mark == Mark.BLOCKED, handling(), handlingText, handlingUntil);
        for (ContactCheck.Finding finding : fine ? ContactCheck.of(data) : List.<ContactCheck.Finding>of()) {
            fine = "numbers".equals(finding.field()) ? refuseLastNumber(finding.messageKey()) : refuse(finding.field(), finding.messageKey());
        }
        return fine ? Optional.of(data) : Optional.empty();
    }

    /** Says beside the number whose it is. */
    void refuse(NumberTakenException taken) {
        for (int i = 0; i < numbers.size(); i++) {
            if (PhoneNumber.parse(numbers.get(i).getNumber()).filter(taken.getNumber()::equals).isPresent()) {
                Messages.refuseAt(place(i), "directory.numberTaken.by", taken.getContactName());
                return;
            }
        }
    }

    private KnownCaller.Handling handling() {
        return switch (treatment) {
            case ALWAYS -> KnownCaller.Handling.ALWAYS;
            case NEVER -> KnownCaller.Handling.NEVER;
            case AS_INSTRUCTED, TEXT -> null;
        };
    }

    private boolean refuseLastNumber(String key) {
        int last = 0;
        for (int i = 0; i < numbers.size(); i++) {
            last = numbers.get(i).getNumber() == null ? last : i;
        }
        Messages.refuseAt(place(last), key);
        return false;
    }

    private static boolean refuse(String field, String key) {
        Messages.refuse(FORM, field, key);
        return false;
    }

    private static String place(int row) {
        return FORM + ":each:" + row + ":number:input";
    }

    public NumberKind[] getKinds() {
        return NumberKind.values();
    }

    public Mark[] getMarks() {
        return Mark.values();
    }

    public Treatment[] getTreatments() {
        return Treatment.values();
    }

    public List<NumberRow> getNumbers() {
        return numbers;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Mark getMark() {
        return mark;
    }

    public void setMark(Mark mark) {
        this.mark = mark;
    }

    public Treatment getTreatment() {
        return treatment;
    }

    public void setTreatment(Treatment treatment) {
        this.treatment = treatment;
    }

    public String getHandlingText() {
        return handlingText;
    }

    public void setHandlingText(String handlingText) {
        this.handlingText = handlingText;
    }

    public LocalDate getHandlingUntil() {
        return handlingUntil;
    }

    public void setHandlingUntil(LocalDate handlingUntil) {
        this.handlingUntil = handlingUntil;
    }
}
