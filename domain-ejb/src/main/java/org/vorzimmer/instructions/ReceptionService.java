package org.vorzimmer.instructions;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerDesk;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.security.CurrentUser;

/** The office looks at what a customer wants done with its callers, and sets a status for one who asks for it on the telephone. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class ReceptionService {

    @Inject CustomerDesk customers;
    @Inject InstructionBook instructions;
    @Inject StatusBook statuses;
    @Inject ReceptionReader reader;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** How things stand with a customer at a time, for somebody who calls then. */
    public ReceptionView look(@NotNull CustomerId customer, @NotNull ReceptionQuestion question) {
        return reader.look(known(customer), question);
    }

    public List<InstructionEntry> instructions(@NotNull CustomerId customer) {
        return instructions.of(known(customer));
    }

    public List<Availability> statuses(@NotNull CustomerId customer) {
        return statuses.living(known(customer));
    }

    /** A status for the customer, from now on. {@code length} null: until the customer is back. */
    public long tap(@NotNull CustomerId customer, @NotNull StatusKind kind, Duration length) {
        CustomerId known = known(customer);
        return attempts.of(user.loginIdOrNull(), "status.set", "customer:" + known, () -> statuses.tap(known, kind, length, user.loginIdOrNull()));
    }

    /** Ends whatever status holds now. */
    public void back(@NotNull CustomerId customer) {
        CustomerId known = known(customer);
        attempts.run(user.loginIdOrNull(), "status.back", "customer:" + known, () -> statuses.back(known));
    }

    /** Another tenant's customer is as unknown as one that never was. */
    private CustomerId known(CustomerId customer) {
        return customers.find(customer).getCustomerId();
    }
}
