package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.AgreedTariffs;

/** Changes a contract that exists, for office and customer alike: decide by the rules, render, then store in a short transaction. */
@Dependent
class ContractChanges {

    @Inject ContractReader reader;
    @Inject ContractBook book;
    @Inject ContractPapers papers;
    @Inject AgreedTariffs tariffs;

    /** @param minimumTermUntil last day of the minimum term with it; null when there is none */
    record Plan(AgreedTariff agreed, LocalDate minimumTermUntil) { }

    void changeTariff(Long loginId, long id, Customer customer, NewContract wanted) {
        ContractBook.Facts facts = book.facts(id);
        Plan plan = plan(facts, wanted);
        ContractPapers.Rendered paper = papers.change(facts.contract().getNumber(), customer.getData(), wanted, plan.agreed(), plan.minimumTermUntil());
        book.change(loginId, id, customer.getData(), new PreparedContract(wanted, facts.contract().getNumber(), plan.agreed(), paper.title(), paper.pdf()), plan.minimumTermUntil());
    }

    /** What would be agreed, or why it cannot be. */
    Plan plan(ContractBook.Facts facts, NewContract wanted) {
        ChangeRule.check(facts.contract(), wanted.beginsOn(), reader.today());
        AgreedTariff agreed = tariffs.offered(wanted.tariffVersionId(), wanted.addOnVersionIds(), wanted.beginsOn());
        return new Plan(agreed, MinimumTerm.after(ContractTerms.on(wanted.beginsOn(), facts.terms()).getMinimumTermUntil(), wanted.beginsOn(),
                agreed.version().getTerms().getMinimumTermMonths()));
    }

    /** On which day the contract would end. */
    LocalDate endsOn(long id, Notice.Kind kind, LocalDate receivedOn, LocalDate wished) {
        return kind == Notice.Kind.EXTRAORDINARY ? TerminationDay.extraordinary(receivedOn, wished) : reader.rule(book.facts(id), receivedOn).ordinary(receivedOn, wished);
    }

    void giveNotice(Long loginId, long id, Customer customer, NewNotice given) {
        if (given.receivedOn().isAfter(reader.today())) {
            throw new InvalidInputException("contracts.notice.future", given.receivedOn().toString());
        }
        if (given.receivedOn().isBefore(Berlin.dayOf(book.facts(id).contract().getConcludedAt()))) {
            throw new InvalidInputException("contracts.notice.beforeContract", given.receivedOn().toString());
        }
        if (given.kind() == Notice.Kind.EXTRAORDINARY && (given.reason() == null || given.reason().isBlank())) {
            throw new InvalidInputException("contracts.notice.reasonMissing", given.kind().name());
        }
        CustomerData data = customer.getData();
        LocalDate endsOn = endsOn(id, given.kind(), given.receivedOn(), given.wished());
        ContractPapers.Rendered paper = papers.notice(book.facts(id).contract().getNumber(), data, given, endsOn);
        book.notice(loginId, data, new PreparedNotice(id, given, endsOn, paper.title(), paper.pdf()));
    }
}
