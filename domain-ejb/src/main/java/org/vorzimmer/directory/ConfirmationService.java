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
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;

/** What is to be confirmed before other people's data are kept, and what was. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, CUSTOMER_ADMIN, CUSTOMER_USER})
public class ConfirmationService {

    @Inject DirectoryRight right;
    @Inject Confirmations confirmations;

    /** Whether the customer still has to confirm this. */
    public boolean isOpen(CustomerId customer, @NotNull ConfirmationKind kind) {
        return confirmations.find(right.on(customer), kind).isEmpty();
    }

    /** What was confirmed, the oldest first. */
    public List<DirectoryConfirmation> of(CustomerId customer) {
        return confirmations.of(right.on(customer));
    }

    /** The words to show now. */
    public ConfirmationText text(@NotNull ConfirmationKind kind, @NotNull TextLanguage language) {
        return ConfirmationText.of(kind, language, ConfirmationText.CURRENT);
    }
}
