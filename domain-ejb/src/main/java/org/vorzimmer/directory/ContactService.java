package org.vorzimmer.directory;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Page;

/** The contacts of one customer, for its people and for the office; a customer's people name none and have their own. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, CUSTOMER_ADMIN, CUSTOMER_USER})
public class ContactService {

    /** Kind of the objects, as the audit names them. */
    public static final String OBJECT_KIND = "contact";

    private static final int LARGEST_PAGE = 500;
    private static final int MOST_NAMESAKES = 200;

    @Inject DirectoryRight right;
    @Inject ContactBook book;
    @Inject ContactQueries contacts;
    @Inject Confirmations confirmations;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    public Page<Contact> page(CustomerId customer, @NotNull ContactFilter filter, int first, int size) {
        return contacts.page(right.on(customer), filter, first, Math.min(size, LARGEST_PAGE));
    }

    public Contact find(CustomerId customer, long id) {
        return contacts.required(right.on(customer), id);
    }

    /**
     * Enters a contact; the first one of a customer needs the confirmation that it may be kept.
     *
     * @param submission random word of the form: entered again, it gives the contact who is there
     * @param confirmed language in which the confirmation was read and given; null for none
     */
    public long add(CustomerId customer, @NotNull @Size(max = 40) String submission, @NotNull @Valid ContactData data, TextLanguage confirmed) {
        CustomerId of = right.on(customer);
        return attempts.of(user.loginIdOrNull(), "contact.add", CustomerService.OBJECT_KIND + ":" + of, () -> {
            confirmations.require(of, ConfirmationKind.CONTACT, confirmed);
            return book.enter(of, ContactSource.MANUAL, submission, data).getId();
        });
    }

    /** @param version of the contact as it was shown: what somebody else changed meanwhile is not overwritten */
    public void change(CustomerId customer, long id, int version, @NotNull @Valid ContactData data) {
        CustomerId of = right.on(customer);
        attempts.run(user.loginIdOrNull(), "contact.change", object(id), () -> book.change(contacts.requiredLocked(of, id), of, version, data));
    }

    public void remove(CustomerId customer, long id) {
        CustomerId of = right.on(customer);
        attempts.run(user.loginIdOrNull(), "contact.remove", object(id), () -> book.remove(of, id));
    }

    /** Those who seem to be the same, one name after the other. */
    public List<Contact> namesakes(CustomerId customer) {
        return contacts.namesakes(right.on(customer), MOST_NAMESAKES);
    }

    /** Makes one of several: the first is left, with numbers and marks of all. */
    public void merge(CustomerId customer, long kept, @NotNull List<Long> others) {
        CustomerId of = right.on(customer);
        attempts.run(user.loginIdOrNull(), "contact.merge", object(kept), () -> others.forEach(gone -> book.merge(of, kept, gone)));
    }

    private static String object(long id) {
        return OBJECT_KIND + ":" + id;
    }
}
