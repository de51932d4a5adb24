package org.vorzimmer.customers;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Page;

/** The office's work with customers: find, enter by hand, change, begin, lock and give up; each change is audited. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
public class CustomerService {

    /** Name under which other features hang rows on a customer. */
    public static final String OBJECT_KIND = "customer";

    /** Channel on which open pages hear that the list has changed. */
    public static final String LIVE = "customers";

    private static final int LARGEST_PAGE = 500;

    @Inject CustomerQueries queries;
    @Inject CustomerBook book;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject CustomerNews news;
    @Inject Clock clock;

    public Page<Customer> page(@NotNull CustomerFilter filter, int first, int size) {
        return queries.page(filter, first, Math.min(size, LARGEST_PAGE));
    }

    /** Another tenant's customer is as unknown as one that never was. */
    public Customer find(@NotNull CustomerId id) {
        return queries.required(id);
    }

    public Optional<Customer> byNumber(@NotNull String number) {
        return queries.byNumber(number.strip());
    }

    /** A customer who is to have a contract. */
    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
    public CustomerId create(@NotNull @Valid CustomerData data) {
        return create(UUID.randomUUID().toString(), data);
    }

    /** @param submission random word of the form that was sent: sent again, it gives the customer that is already there */
    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
    public CustomerId create(@NotBlank @Size(max = 40) String submission, @NotNull @Valid CustomerData data) {
        Optional<Customer> known = queries.bySubmission(submission);
        if (known.isPresent()) {
            return known.get().getCustomerId();
        }
        return attempts.of(user.loginIdOrNull(), "customer.create", null, () -> {
            Customer customer = book.enter(submission, data);
            news.listChanged();
            return customer.getCustomerId();
        });
    }

    /** @param version of the customer as it was shown: what a colleague changed meanwhile is not overwritten */
    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
    public void change(@NotNull CustomerId id, int version, @NotNull @Valid CustomerData data) {
        on(id, "customer.change", customer -> {
            if (customer.getVersion() != version) {
                throw new ConflictException("customers.edit.changedMeanwhile", customer.getNumber());
            }
            if (customer.isEnded()) {
                throw new ConflictException("customers.state.ended", customer.getNumber());
            }
            if (customer.isTrial() || data.kind() == Customer.Kind.TRIAL) {
                throw new ConflictException("customers.edit.trial", customer.getNumber());
            }
            CustomerBook.require(data);
            customer.change(data);
        });
    }

    /** The service begins, unless whoever observes {@link CustomerBegins} knows a reason against it. */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void activate(@NotNull CustomerId id) {
        on(id, "customer.activate", customer -> {
            news.begins(customer);
            customer.activate(clock.instant());
        });
    }

    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void lock(@NotNull CustomerId id) {
        on(id, "customer.lock", Customer::lock);
    }

    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void unlock(@NotNull CustomerId id) {
        on(id, "customer.unlock", Customer::unlock);
    }

    /** No contract came of it: from now on the tenant's deletion rule counts. */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void giveUp(@NotNull CustomerId id) {
        on(id, "customer.giveUp", customer -> customer.giveUp(clock.instant()));
    }

    private void on(CustomerId id, String action, Consumer<Customer> change) {
        Customer customer = queries.required(id);
        attempts.run(user.loginIdOrNull(), action, OBJECT_KIND + ":" + id, () -> {
            Customer.State before = customer.getState();
            change.accept(customer);
            if (customer.getState() != before) {
                news.stateChanged(customer);
            }
        });
        news.listChanged();
    }
}
