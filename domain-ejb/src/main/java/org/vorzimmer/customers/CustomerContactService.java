package org.vorzimmer.customers;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.vorzimmer.shared.EmailAddress;

/** Where a customer gets mails about what happens to its affairs, for timers too. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING, SYSTEM})
public class CustomerContactService {

    @Inject CustomerQueries queries;

    /** A customer's mailbox and the language that is written to it. */
    public record Mailbox(EmailAddress address, String language) {
    }

    /** Empty when the customer has no mail address. */
    public Optional<Mailbox> mailboxOf(@NotNull CustomerId id) {
        Customer customer = queries.required(id);
        return Optional.ofNullable(customer.getEmail()).map(address -> new Mailbox(address, customer.getLanguage()));
    }
}
