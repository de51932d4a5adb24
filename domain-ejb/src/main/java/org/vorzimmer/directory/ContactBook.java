package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerDesk;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.PhoneNumber;

/** Enters, changes, unites and removes contacts, the same way for whoever does it. */
@Dependent
class ContactBook {

    /** Contacts that one customer may have: more than anybody knows, and few enough that no list keeps the database busy. */
    static final int MOST = 20_000;

    @Inject ContactQueries contacts;
    @Inject CustomerDesk customers;
    @Inject Clock clock;

    Contact enter(CustomerId customer, ContactSource source, ContactData data) {
        return enter(customer, source, null, data);
    }

    /** @param submission random word of the form: entered again, it gives the contact who is there; null for what came otherwise */
    Contact enter(CustomerId customer, ContactSource source, String submission, ContactData data) {
        Optional<Contact> entered = submission == null ? Optional.empty() : contacts.bySubmission(customer, submission);
        if (entered.isPresent()) {
            return entered.get();
        }
        requireRoom(customer, 1);
        require(data);
        requireFree(customer, null, data);
        Contact contact = contacts.save(new Contact(customer, source, submission, data, clock.instant()));
        contacts.flush();
        return contact;
    }

    /** Refuses when the customer's service has ended, or when its directory would be too large. */
    void requireRoom(CustomerId customer, int more) {
        if (customers.find(customer).isEnded()) {
            throw new ConflictException("directory.ended", customer.toString());
        }
        if (contacts.count(customer) + more > MOST) {
            throw new ConflictException("directory.full", customer.toString());
        }
    }

    void change(Contact contact, CustomerId customer, int version, ContactData data) {
        if (contact.getVersion() != version) {
            throw new ConflictException("directory.edit.changedMeanwhile", contact.getId().toString());
        }
        require(data);
        requireFree(customer, contact, data);
        contact.change(data, clock.instant());
        contacts.flush();
    }

    void remove(CustomerId customer, long id) {
        contacts.requiredLocked(customer, id);
        if (!contacts.delete(id)) {
            throw new ConflictException("directory.held", Long.toString(id));
        }
    }

    /** One row is left, and nothing that was told of either is lost. */
    Contact merge(CustomerId customer, long keptId, long goneId) {
        // Always the older one first, so that two who unite the same pair wait for each other.
        contacts.requiredLocked(customer, Math.min(keptId, goneId));
        contacts.requiredLocked(customer, Math.max(keptId, goneId));
        if (keptId == goneId) {
            throw new InvalidInputException("directory.merge.same", Long.toString(keptId));
        }
        Contact kept = contacts.required(customer, keptId);
        Contact gone = contacts.required(customer, goneId);
        ContactData united = ContactMerge.of(kept.getData(), gone.getData());
        contacts.giveNumbers(gone, kept);
        if (!contacts.delete(goneId)) {
            throw new ConflictException("directory.held", Long.toString(goneId));
        }
        Contact left = contacts.requiredLocked(customer, keptId);
        left.unite(gone, united, clock.instant());
        contacts.flush();
        return left;
    }

    /** Does what an import's plan says, all of it or nothing. */
    void take(CustomerId customer, ImportPlan plan) {
        requireRoom(customer, (int) plan.count(ImportPlan.Verdict.NEW));
        for (ImportPlan.Step step : plan.steps()) {
            switch (step.verdict()) {
                case NEW -> contacts.save(new Contact(customer, ContactSource.IMPORT, null, step.result(), clock.instant()));
                case CHANGE -> contacts.required(customer, step.contactId()).change(step.result(), clock.instant());
                default -> { } // nothing is left to do
            }
        }
        contacts.flush();
    }

    /** A customer that ends takes its directory along, and back. */
    void follow(@Observes CustomerStateChanged change) {
        contacts.follow(change.customer(), change.contractEndAt(), change.purposeEndedAt());
    }

    private static void require(ContactData data) {
        ContactCheck.of(data).stream().findFirst().ifPresent(finding -> {
            throw new InvalidInputException(finding.messageKey(), finding.field());
        });
    }

    /** Says whose a number is, before the database only says that it is somebody's. */
    private void requireFree(CustomerId customer, Contact own, ContactData data) {
        List<PhoneNumber> numbers = data.numbers().stream().map(ContactData.Number::number).toList();
        contacts.withNumbers(customer, numbers).stream().filter(contact -> !contact.equals(own)).findFirst().ifPresent(other -> {
            throw new NumberTakenException(other, numbers);
        });
    }
}
