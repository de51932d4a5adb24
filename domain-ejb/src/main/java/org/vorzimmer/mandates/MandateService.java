package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.Page;

/** What the office sees of mandates: the list, those of one customer, and one with its words and its history. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
public class MandateService {

    /** Name under which other features hang rows on a mandate. */
    public static final String OBJECT_KIND = "mandate";

    /** Channel on which open pages hear that something has changed. */
    public static final String LIVE = "mandates";

    private static final int LARGEST_PAGE = 500;

    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject CustomerService customers;
    @Inject MandateUploads uploads;

    /** A mandate with its account, its words, the proof of the click (null on paper) and its history, opened. */
    public record Detail(Mandate mandate, Iban iban, String text, String evidence, List<Line> history) {
    }

    /** One opened line of the history; the text is null where the kind says all. */
    public record Line(MandateEntry entry, String text) {
    }

    public Page<Mandate> page(@NotNull MandateFilter filter, int first, int size) {
        return queries.page(filter, first, Math.min(size, LARGEST_PAGE));
    }

    /** Newest first; another tenant's customer is as unknown as one that never was. */
    public List<Mandate> ofCustomer(@NotNull CustomerId customer) {
        return queries.ofCustomer(customers.find(customer).getCustomerId());
    }

    public Detail detail(long id) {
        Mandate mandate = queries.required(id);
        return new Detail(mandate, book.iban(mandate), book.text(mandate).orElse(""), book.evidence(mandate).orElse(null),
                queries.entries(id).stream().map(entry -> new Line(entry, book.read(mandate, entry))).toList());
    }

    /** The file that the debtor has sent as the signed form, and how it stands. */
    public Optional<UploadState> upload(long id) {
        return uploads.state(queries.required(id));
    }

    /** Whether the settings say who collects; without it nobody can give a mandate. */
    public boolean isCreditorKnown() {
        return book.knownCreditor().isPresent();
    }
}
