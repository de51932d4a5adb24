package org.vorzimmer.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.PhoneNumber;

/**
 * What an import would do, line by line, before it does it. A line is somebody who is there when one of its numbers is, or without a number
 * its address; a name alone says nothing, because two people may have the same. Pure: neither clock nor database.
 */
public record ImportPlan(List<Step> steps) {

    /** What becomes of a line. */
    public enum Verdict { NEW, CHANGE, SAME, FAULTY }

    /** Somebody who is in the directory. */
    record Known(long id, ContactData data) {

        static Known of(Contact contact) {
            return new Known(contact.getId(), contact.getData());
        }
    }

    /**
     * A line and what becomes of it.
     *
     * @param contactId whom it is about; null for somebody new and for a faulty line
     * @param result what the contact will be; null for a faulty line
     * @param namesake somebody else in the directory has the same name: perhaps the same person
     */
    public record Step(ImportLine line, Verdict verdict, Long contactId, ContactData result, boolean namesake) {

        static Step faulty(ImportLine line) {
            return new Step(line, Verdict.FAULTY, null, null, false);
        }
    }

    public ImportPlan {
        steps = List.copyOf(steps);
    }

    static ImportPlan of(List<ImportLine> lines, List<Known> known) {
        return new Maker(known).make(lines);
    }

    public long count(Verdict verdict) {
        return steps.stream().filter(step -> step.verdict() == verdict).count();
    }

    /** How many of those who come may be there already under another number. */
    public long getNamesakes() {
        return steps.stream().filter(Step::namesake).count();
    }

    /** Goes through the lines and remembers what they have changed so far. */
    private static final class Maker {

        private final Map<Long, ContactData> contacts = new HashMap<>();
        private final Map<PhoneNumber, Long> owners = new HashMap<>();
        private final Map<String, Long> addresses = new HashMap<>();
        private final Map<PhoneNumber, Integer> newcomers = new HashMap<>();
        private final Set<String> names;

        Maker(List<Known> known) {
            known.forEach(one -> {
                contacts.put(one.id(), one.data());
                one.data().numbers().forEach(entry -> owners.put(entry.number(), one.id()));
                Optional.ofNullable(one.data().email()).ifPresent(email -> addresses.putIfAbsent(email.loginKey(), one.id()));
            });
            names = known.stream().map(one -> ContactName.key(one.data().displayName())).collect(Collectors.toSet());
        }

        ImportPlan make(List<ImportLine> lines) {
            List<Step> steps = new ArrayList<>();
            lines.forEach(line -> steps.add(line.fault() == null ? step(line) : Step.faulty(line)));
            return new ImportPlan(steps);
        }

        private Step step(ImportLine line) {
            List<PhoneNumber> numbers = line.data().numbers().stream().map(ContactData.Number::number).toList();
            for (PhoneNumber number : numbers) {
                if (newcomers.containsKey(number)) {
                    return Step.faulty(line.but(ImportFault.SAME_AS_ABOVE, newcomers.get(number).toString()));
                }
            }
            List<Long> owner = numbers.isEmpty() ? Stream.ofNullable(addresses.get(line.data().email().loginKey())).toList()
                    : numbers.stream().filter(owners::containsKey).map(owners::get).distinct().toList();
            if (owner.size() > 1) {
                String both = owner.stream().map(id -> contacts.get(id).displayName()).collect(Collectors.joining(", "));
                return Step.faulty(line.but(ImportFault.TWO_CONTACTS, both));
            }
            return owner.isEmpty() ? arrival(line, numbers) : addition(line, owner.get(0), numbers);
        }

        private Step arrival(ImportLine line, List<PhoneNumber> numbers) {
            numbers.forEach(number -> newcomers.put(number, line.number()));
            boolean namesake = !names.add(ContactName.key(line.data().displayName()));
            return new Step(line, Verdict.NEW, null, line.data(), namesake);
        }

        private Step addition(ImportLine line, long id, List<PhoneNumber> numbers) {
            ContactData before = contacts.get(id);
            try {
                ContactData after = ContactMerge.of(before, line.data());
                contacts.put(id, after);
                numbers.forEach(number -> owners.put(number, id));
                return new Step(line, after.equals(before) ? Verdict.SAME : Verdict.CHANGE, id, after, false);
            } catch (ConflictException e) {
                return Step.faulty(line.but(switch (e.messageKey()) {
                    case "directory.merge.bothMarks" -> ImportFault.BOTH_MARKS;
                    case "directory.merge.manyNumbers" -> ImportFault.MANY_NUMBERS;
                    default -> ImportFault.TOO_LONG;
                }, null));
            }
        }
    }
}
