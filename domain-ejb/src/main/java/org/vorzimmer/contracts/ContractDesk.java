package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.Filing;
import org.vorzimmer.documents.NewDocument;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.AgreedTariffs;

/** For whoever concludes a contract, in two steps: {@link #prepare} is slow and comes before the transaction, {@link #conclude} stores within it. */
@Dependent
public class ContractDesk {

    /** Kinds of documents, by which they are found when the contract ends. */
    static final String CONTRACT = "CONTRACT";
    static final String CHANGE = "CONTRACT_CHANGE";

    private static final int FIRST_NUMBER = 10_000_000;
    private static final int BEYOND = 100_000_000;
    private static final int MOST_MONTHS_AHEAD = 12;
    private static final RandomGenerator RANDOM = new SecureRandom();

    @Inject ContractQueries queries;
    @Inject ContractPapers papers;
    @Inject AgreedTariffs tariffs;
    @Inject DocumentShelf shelf;
    @Inject ContractMails mails;
    @Inject Event<ContractConcluded> concluded;
    @Inject Clock clock;

    /** Checks what is wanted and renders the contract; the customer need not be stored yet. */
    public PreparedContract prepare(CustomerData customer, NewContract wanted) {
        requireDay(wanted);
        return render(customer, wanted, tariffs.offered(wanted.tariffVersionId(), wanted.addOnVersionIds(), wanted.beginsOn()));
    }

    /** The same for what was promised before, whether it is still on offer to others or not. */
    public PreparedContract prepare(CustomerData customer, NewContract wanted, AgreedTariff promised) {
        requireDay(wanted);
        return render(customer, wanted, promised);
    }

    private void requireDay(NewContract wanted) {
        LocalDate today = Berlin.dayOf(clock.instant());
        if (wanted.beginsOn().isBefore(today)) {
            throw new InvalidInputException("contracts.beginsOn.past", wanted.beginsOn().toString());
        }
        if (wanted.beginsOn().isAfter(today.plusMonths(MOST_MONTHS_AHEAD))) {
            throw new InvalidInputException("contracts.beginsOn.far", wanted.beginsOn().toString());
        }
    }

    private PreparedContract render(CustomerData customer, NewContract wanted, AgreedTariff agreed) {
        String number = "V" + RANDOM.nextInt(FIRST_NUMBER, BEYOND);
        ContractPapers.Rendered paper = papers.contract(number, customer, wanted, agreed);
        return new PreparedContract(wanted, number, agreed, paper.title(), paper.pdf());
    }

    /** Stores the contract and its document in the caller's transaction. Concluded again it gives what is there. */
    public Contract conclude(CustomerId customer, CustomerData data, PreparedContract prepared) {
        return queries.bySubmission(prepared.wanted().submission()).orElseGet(() -> {
            if (queries.open(customer).isPresent()) {
                throw new ConflictException("contracts.open.already", customer.toString());
            }
            NewContract wanted = prepared.wanted();
            long document = keep(customer, data, prepared, CONTRACT);
            Contract contract = queries.save(new Contract(customer, prepared, document));
            store(contract, prepared, MinimumTerm.until(wanted.beginsOn(), prepared.agreed().version().getTerms().getMinimumTermMonths()), document);
            concluded.fire(new ContractConcluded(contract.getId(), customer, wanted.beginsOn()));
            return contract;
        });
    }

    /** The same, and the customer gets the contract by mail. */
    public Contract concludeAndTell(CustomerId customer, CustomerData data, PreparedContract prepared) {
        boolean again = known(prepared.wanted().submission()).isPresent();
        Contract contract = conclude(customer, data, prepared);
        if (!again) {
            mails.concluded(contract, data);
        }
        return contract;
    }

    /** The contract that a form gave before. */
    public Optional<Contract> known(String submission) {
        return queries.bySubmission(submission);
    }

    long keep(CustomerId customer, CustomerData data, PreparedContract prepared, String kind) {
        return shelf.keep(NewDocument.inForce(new Subject(CustomerService.OBJECT_KIND, customer.value()), Filing.BUSINESS_LETTER, kind, prepared.title(),
                prepared.wanted().person(), prepared.pdf()).to(data.email()));
    }

    void store(Contract contract, PreparedContract prepared, LocalDate minimumTermUntil, long document) {
        ContractTerms terms = queries.save(new ContractTerms(contract.getId(), prepared, minimumTermUntil, document));
        prepared.agreed().addOns().forEach(addOn -> queries.save(new AgreedAddOn(terms.getId(), addOn.getId())));
    }
}
