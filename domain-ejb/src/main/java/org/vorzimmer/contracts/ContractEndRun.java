package org.vorzimmer.contracts;

import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerRelation;

/** Ends the current tenant's contracts whose last day is over, those of days on which nothing ran included; may be called as often as one likes. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContractEndRun {

    private static final System.Logger LOG = System.getLogger(ContractEndRun.class.getName());

    @Inject ContractEndStep step;
    @Inject ContractBook book;
    @Inject ContractReader reader;
    @Inject ContractPapers papers;
    @Inject CustomerRelation customers;

    /** A contract that fails does not keep the others waiting; it comes again in a minute. */
    public void end() {
        for (long id : step.due()) {
            try {
                end(id);
            } catch (RuntimeException e) {
                LOG.log(WARNING, "Contract " + id + " not ended", e);
            }
        }
    }

    private void end(long id) {
        ContractBook.Facts facts = book.facts(id);
        Contract contract = facts.contract();
        Customer customer = customers.with(contract.getCustomerId());
        List<DataFarewell.Line> farewells = reader.farewells(contract, customer);
        ContractDetails.Agreed agreed = reader.agreed(ContractTerms.on(contract.getEndsOn(), facts.terms()));
        step.end(id, contract.getEndsOn(), papers.ended(contract, customer.getData(), agreed.tariff(), farewells), farewells);
    }
}
