package org.vorzimmer.contracts;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerFilter;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantOwned;

/** The office's contracts: find, conclude, change the tariff, enter a notice and take it back. Papers are rendered before the transactions that store. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContractService {

    private static final int LARGEST_PAGE = 500;

    @Inject ContractQueries queries;
    @Inject ContractDesk desk;
    @Inject ContractBook book;
    @Inject ContractReader reader;
    @Inject ContractChanges changes;
    @Inject CustomerService customers;
    @Inject CurrentUser user;

    /** A contract and whose it is. */
    public record Row(Contract contract, Customer customer, ContractState state) { }

    /** Names of customers are those of today, and are searched as well. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Page<Row> page(@NotNull ContractFilter filter, int first, int size) {
        List<Long> named = ContractQueries.hasText(filter)
                ? customers.page(CustomerFilter.current().withEnded().matching(filter.text()), 0, LARGEST_PAGE).rows().stream().map(TenantOwned::getId).toList() : List.of();
        LocalDate today = reader.today();
        return queries.page(filter, named, today, first, Math.min(size, LARGEST_PAGE))
                .map(contract -> new Row(contract, customers.find(contract.getCustomerId()), ContractState.of(contract, today)));
    }

    /** Another tenant's contract is as unknown as one that never was. */
    public ContractDetails find(long id) {
        return reader.details(id, customers.find(book.facts(id).contract().getCustomerId()));
    }

    /** The latest first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Row> of(@NotNull CustomerId id) {
        Customer customer = customers.find(id);
        return queries.of(id).stream().map(contract -> new Row(contract, customer, ContractState.of(contract, reader.today()))).toList();
    }

    public LocalDate today() {
        return reader.today();
    }

    /** Concludes a contract with a customer that has none; the same form sent again gives the same contract. */
    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
    public long conclude(@NotNull CustomerId id, @NotNull @Valid ContractOrder wanted) {
        Customer customer = customers.find(id);
        if (customer.isEnded()) {
            throw new ConflictException("customers.state.ended", customer.getNumber());
        }
        if (customer.isTrial()) {
            throw new ConflictException("customers.edit.trial", customer.getNumber());
        }
        return book.conclude(user.loginIdOrNull(), customer, desk.prepare(customer.getData(), wanted.at(reader.now())));
    }

    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
    public void changeTariff(long id, @NotNull @Valid ContractOrder wanted) {
        changes.changeTariff(user.loginIdOrNull(), id, customerOf(id), wanted.at(reader.now()));
    }

    /** On which day the contract would end. */
    public LocalDate endsOn(long id, @NotNull Notice.Kind kind, @NotNull LocalDate receivedOn, LocalDate wished) {
        return changes.endsOn(id, kind, receivedOn, wished);
    }

    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void giveNotice(long id, @NotNull @Valid NewNotice given) {
        changes.giveNotice(user.loginIdOrNull(), id, customerOf(id), given);
    }

    /** @param by who takes it back */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void withdrawNotice(long id, @NotNull String by) {
        book.withdraw(user.loginIdOrNull(), id, customerOf(id).getData(), by);
    }

    private Customer customerOf(long id) {
        return customers.find(book.facts(id).contract().getCustomerId());
    }
}
