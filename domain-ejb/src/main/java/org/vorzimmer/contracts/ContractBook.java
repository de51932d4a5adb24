package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.NewDocument;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;

/** Stores what was prepared, each in one short transaction with its audit row, document and mail; what moved since it was prepared is refused. */
@Dependent
class ContractBook {

    private static final String ABOUT = "contract:";

    @Inject ContractQueries queries;
    @Inject ContractDesk desk;
    @Inject DocumentShelf shelf;
    @Inject ContractMails mails;
    @Inject Attempts attempts;
    @Inject Clock clock;

    /** Everything about one contract that a rule may ask for. */
    record Facts(Contract contract, List<ContractTerms> terms, List<Notice> notices) { }

    @Transactional
    public Facts facts(long id) {
        return new Facts(queries.required(id), queries.terms(id), queries.notices(id));
    }

    @Transactional
    public List<Long> addOnVersions(ContractTerms terms) {
        return queries.addOnVersions(terms);
    }

    @Transactional
    public long conclude(Long loginId, Customer customer, PreparedContract prepared) {
        return attempts.of(loginId, "contract.conclude", CustomerService.OBJECT_KIND + ":" + customer.getId(),
                () -> desk.concludeAndTell(customer.getCustomerId(), customer.getData(), prepared).getId());
    }

    @Transactional
    public void change(Long loginId, long id, CustomerData customer, PreparedContract prepared, LocalDate minimumTermUntil) {
        Contract contract = queries.locked(id);
        if (queries.termsBySubmission(prepared.wanted().submission()).isPresent()) {
            return;
        }
        attempts.run(loginId, "contract.change", ABOUT + id, () -> {
            ChangeRule.check(contract, prepared.wanted().beginsOn(), Berlin.dayOf(clock.instant()));
            desk.store(contract, prepared, minimumTermUntil, desk.keep(contract.getCustomerId(), customer, prepared, ContractDesk.CHANGE));
            mails.changed(contract, customer, prepared);
        });
    }

    @Transactional
    public void notice(Long loginId, CustomerData customer, PreparedNotice prepared) {
        Contract contract = queries.locked(prepared.contractId());
        if (queries.noticeBySubmission(prepared.given().submission()).isPresent()) {
            return;
        }
        attempts.run(loginId, "contract.notice", ABOUT + contract.getId(), () -> {
            contract.giveNotice(prepared.endsOn(), clock.instant());
            long document = shelf.keep(NewDocument.letter(new Subject(CustomerService.OBJECT_KIND, contract.getCustomerId().value()), "CONTRACT_NOTICE", prepared.title(),
                    prepared.given().person(), prepared.pdf()).to(customer.email()));
            Notice notice = queries.save(new Notice(prepared, document, clock.instant()));
            mails.noticeConfirmed(contract, customer, notice);
        });
    }

    /** @param by who takes it back */
    @Transactional
    public void withdraw(Long loginId, long id, CustomerData customer, String by) {
        Contract contract = queries.locked(id);
        attempts.run(loginId, "contract.withdrawNotice", ABOUT + id, () -> {
            LocalDate today = Berlin.dayOf(clock.instant());
            Notice notice = queries.notices(id).stream().filter(one -> !one.isWithdrawn()).findFirst()
                    .orElseThrow(() -> new ConflictException("contracts.withdraw.none", contract.getNumber()));
            contract.withdrawNotice(today);
            notice.withdraw(by, clock.instant());
            mails.noticeWithdrawn(contract, customer, today);
        });
    }
}
