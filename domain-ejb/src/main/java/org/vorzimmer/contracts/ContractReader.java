package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.retention.Holders;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.tariffs.AgreedTariffs;
import org.vorzimmer.tariffs.TariffTerms;
import org.vorzimmer.tariffs.VatDecision;

/** Puts together what is known of one contract, for whoever has asked for rights. */
@Dependent
class ContractReader {

    @Inject ContractBook book;
    @Inject ContractPapers papers;
    @Inject AgreedTariffs tariffs;
    @Inject PolicyService policies;
    @Inject Holders holders;
    @Inject Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Berlin.dayOf(clock.instant());
    }

    ContractDetails details(long id, Customer customer) {
        ContractBook.Facts facts = book.facts(id);
        Contract contract = facts.contract();
        ContractTerms inForce = ContractTerms.on(today(), facts.terms());
        List<ContractDetails.Farewell> farewells = contract.getEndsOn() == null ? List.of()
                : farewells(contract, customer).stream().map(line -> new ContractDetails.Farewell(line.name(), line.goesOn())).toList();
        return new ContractDetails(contract, customer, ContractState.of(contract, today()), agreed(inForce), facts.terms().stream().map(this::agreed).toList(), facts.notices(),
                papers.vat(customer.getData(), today()), farewells);
    }

    VatDecision vat(Customer customer, LocalDate day) {
        return papers.vat(customer.getData(), day);
    }

    ContractDetails.Agreed agreed(ContractTerms terms) {
        return new ContractDetails.Agreed(terms, tariffs.of(terms.getTariffVersionId(), book.addOnVersions(terms)).at(terms.getBaseFee()));
    }

    List<DataFarewell.Line> farewells(Contract contract, Customer customer) {
        return DataFarewell.of(policies.current(), kind -> holders.of(kind).isPresent(), contract.lastMoment(), customer.getLanguage());
    }

    /** The rule for a notice that arrives on this day. */
    TerminationDay rule(ContractBook.Facts facts, LocalDate receivedOn) {
        ContractTerms terms = ContractTerms.on(receivedOn, facts.terms());
        TariffTerms tariff = tariffs.of(terms.getTariffVersionId(), List.of()).version().getTerms();
        return new TerminationDay(tariff.getNoticeDays(), tariff.getNoticeTo(), terms.getMinimumTermUntil(), facts.contract().getBeginsOn());
    }
}
