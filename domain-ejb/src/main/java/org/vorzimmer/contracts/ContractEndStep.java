package org.vorzimmer.contracts;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.NewDocument;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.shared.Berlin;

/** Draws every consequence of one contract's end in one transaction: the row's lock and its mark make it happen once on however many nodes. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContractEndStep {

    @Inject ContractQueries queries;
    @Inject CustomerRelation customers;
    @Inject DocumentShelf shelf;
    @Inject ContractMails mails;
    @Inject Event<ContractEnded> ended;
    @Inject Clock clock;

    public List<Long> due() {
        return queries.due(Berlin.dayOf(clock.instant()));
    }

    /** @param lastDay as the paper says it: when it has moved since, nothing happens until the next look */
    public void end(long id, LocalDate lastDay, ContractPapers.Rendered paper, List<DataFarewell.Line> farewells) {
        Contract contract = queries.locked(id);
        if (!contract.isDue(Berlin.dayOf(clock.instant())) || !contract.getEndsOn().equals(lastDay)) {
            return;
        }
        Customer customer = customers.with(contract.getCustomerId());
        Subject subject = new Subject(CustomerService.OBJECT_KIND, contract.getCustomerId().value());
        long document = shelf.keep(NewDocument.letter(subject, "CONTRACT_FINAL", paper.title(), customer.getDisplayName(), paper.pdf()).to(customer.getEmail()));
        contract.end(document);
        shelf.matterEnded(subject, contract.getEndedAt(), ContractDesk.CONTRACT, ContractDesk.CHANGE);
        mails.ended(contract, customer.getData(), farewells);
        queries.flush();
        customers.end(contract.getCustomerId(), contract.getEndedAt(), contract.getEndedAt());
        ended.fire(new ContractEnded(id, contract.getCustomerId(), contract.getEndsOn(), contract.getEndedAt()));
    }
}
