package org.vorzimmer.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vorzimmer.shared.ConflictException;

/** Makes one of two who are the same: nothing that is told of either is lost, or it is refused. Pure: neither clock nor database. */
final class ContactMerge {

    private static final int LONGEST_NOTE = 2000;

    private ContactMerge() {
    }

    /** @param kept whose name, company, address and handling count where both say something */
    static ContactData of(ContactData kept, ContactData other) {
        if ((kept.vip() || other.vip()) && (kept.blocked() || other.blocked())) {
            throw new ConflictException("directory.merge.bothMarks", kept.displayName());
        }
        List<ContactData.Number> numbers = new ArrayList<>(kept.numbers());
        other.numbers().stream().filter(entry -> !kept.has(entry.number())).forEach(numbers::add);
        if (numbers.size() > ContactData.MOST_NUMBERS) {
            throw new ConflictException("directory.merge.manyNumbers", kept.displayName());
        }
        boolean ownHandling = kept.handling() != null || kept.handlingText() != null;
        ContactData handled = ownHandling ? kept : other;
        return new ContactData(kept.displayName(), kept.company() == null ? other.company() : kept.company(), numbers, kept.email() == null ? other.email() : kept.email(),
                note(kept, other), kept.vip() || other.vip(), kept.blocked() || other.blocked(), handled.handling(), handled.handlingText(), handled.handlingUntil());
    }

    /** Both notes, and what of the other has no place of its own any more; what stands there already is not written twice. */
    private static String note(ContactData kept, ContactData other) {
        String second = other.email() == null || kept.email() == null || kept.email().loginKey().equals(other.email().loginKey()) ? null : other.email().value();
        String company = other.company() == null || kept.company() == null || kept.company().equalsIgnoreCase(other.company()) ? null : other.company();
        String note = kept.note() == null ? "" : kept.note();
        for (String more : Stream.of(other.note(), second, company).filter(Objects::nonNull).toList()) {
            note = note.contains(more) ? note : note.isEmpty() ? more : note + "\n" + more;
        }
        if (note.length() > LONGEST_NOTE) {
            throw new ConflictException("directory.merge.longNote", kept.displayName());
        }
        return note.isEmpty() ? null : note;
    }
}
