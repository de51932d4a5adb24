package org.vorzimmer.directory;

import java.util.List;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.PhoneNumber;

/** A number is another contact's of the same customer; carries which and whose, so that the page can say it beside the number. */
public class NumberTakenException extends ConflictException {

    private static final long serialVersionUID = 1L;

    private final PhoneNumber number;
    private final long contactId;
    private final String contactName;

    NumberTakenException(Contact other, List<PhoneNumber> wanted) {
        super("directory.numberTaken", Long.toString(other.getId()));
        number = other.getNumbers().stream().map(ContactNumber::getNumber).filter(wanted::contains).findFirst().orElseThrow();
        contactId = other.getId();
        contactName = other.getDisplayName();
    }

    public PhoneNumber getNumber() {
        return number;
    }

    public long getContactId() {
        return contactId;
    }

    public String getContactName() {
        return contactName;
    }
}
