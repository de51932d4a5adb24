package org.vorzimmer.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vorzimmer.shared.PhoneNumber;

/** Says what about a contact does not fit together. Pure: neither clock nor database. */
public final class ContactCheck {

    private ContactCheck() {
    }

    /**
     * Something that cannot stay.
     *
     * @param field the page's name of the field
     * @param messageKey sentence that says what is wrong
     */
    public record Finding(String field, String messageKey) {
    }

    public static List<Finding> of(ContactData data) {
        List<Finding> findings = new ArrayList<>();
        if (data.displayName() == null) {
            findings.add(new Finding("displayName", "directory.check.nameMissing"));
        }
        if (data.numbers().isEmpty() && data.email() == null) {
            findings.add(new Finding("email", "directory.check.unreachable"));
        }
        if (data.vip() && data.blocked()) {
            findings.add(new Finding("mark", "directory.check.bothMarks"));
        }
        if (data.blocked() && data.handling() == KnownCaller.Handling.ALWAYS) {
            findings.add(new Finding("treatment", "directory.check.blockedAlways"));
        }
        if (data.numbers().size() > ContactData.MOST_NUMBERS) {
            findings.add(new Finding("numbers", "directory.check.manyNumbers"));
        }
        Set<PhoneNumber> seen = new HashSet<>();
        if (!data.numbers().stream().allMatch(entry -> seen.add(entry.number()))) {
            findings.add(new Finding("numbers", "directory.check.numberTwice"));
        }
        if (data.handlingUntil() != null && data.handling() == null && data.handlingText() == null) {
            findings.add(new Finding("handlingUntil", "directory.check.untilWithoutHandling"));
        }
        return findings;
    }
}
