package org.vorzimmer.directory;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;

/** Contacts from a file, in three steps: upload, look at what would become of each line, take it over; and the directory as a file of cards. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, CUSTOMER_ADMIN, CUSTOMER_USER})
public class ImportService {

    @Inject DirectoryRight right;
    @Inject Imports imports;
    @Inject ContactBook book;
    @Inject ContactQueries contacts;
    @Inject Confirmations confirmations;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /**
     * An uploaded file as its person looks at it.
     *
     * @param header names of a table's columns; none for cards
     * @param meanings what each column is taken for
     */
    public record Draft(List<String> header, List<ContactColumn> meanings, ImportPlan plan) {
    }

    /** Keeps the file for a day, in place of one that was uploaded before; fails with the reason when it is none that can be read. */
    public void upload(CustomerId customer, @NotNull byte[] content) {
        CustomerId of = right.on(customer);
        ContactFile file = ContactFile.read(content);
        imports.keep(of, user.get().loginId(), content, file.guess());
    }

    /** The person's own file that waits for the decision. */
    public Optional<Draft> open(CustomerId customer) {
        CustomerId of = right.on(customer);
        return imports.open(of, user.get().loginId()).flatMap(kept -> imports.file(kept)
                .map(file -> new Draft(file.header(), kept.getMeanings(), plan(of, file, kept.getMeanings()))));
    }

    /** Says what the columns are about. */
    public void read(CustomerId customer, @NotNull List<ContactColumn> meanings) {
        ContactImport kept = required(right.on(customer));
        if (meanings.size() != kept.getMeanings().size()) {
            throw new InvalidInputException("directory.import.columns", Integer.toString(meanings.size()));
        }
        kept.means(meanings);
    }

    /**
     * Takes over what is good of the file; the first one of a customer needs the confirmation that these people's data may be kept.
     *
     * @param confirmed language in which the confirmation was read and given; null for none
     * @return what was done
     */
    public ImportPlan take(CustomerId customer, TextLanguage confirmed) {
        CustomerId of = right.on(customer);
        return attempts.of(user.loginIdOrNull(), "contact.import", CustomerService.OBJECT_KIND + ":" + of, () -> {
            ContactImport kept = required(of);
            confirmations.require(of, ConfirmationKind.IMPORT, confirmed);
            ContactFile file = imports.file(kept).orElseThrow(ImportService::gone);
            ImportPlan plan = plan(of, file, kept.getMeanings());
            book.take(of, plan);
            imports.discard(kept);
            return plan;
        });
    }

    public void discard(CustomerId customer) {
        imports.locked(right.on(customer), user.get().loginId()).ifPresent(imports::discard);
    }

    /** The whole directory as vCards. */
    public String cards(CustomerId customer) {
        return ContactCards.write(contacts.all(right.on(customer)));
    }

    private ImportPlan plan(CustomerId customer, ContactFile file, List<ContactColumn> meanings) {
        return ImportPlan.of(file.lines(meanings), contacts.all(customer).stream().map(ImportPlan.Known::of).toList());
    }

    private ContactImport required(CustomerId customer) {
        return imports.locked(customer, user.get().loginId()).orElseThrow(ImportService::gone);
    }

    private static ConflictException gone() {
        return new ConflictException("directory.import.gone", "no file");
    }
}
