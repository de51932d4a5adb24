package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.NewDocument;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;

/** Stores what was prepared, each in one short transaction with its audit row, document and mail; what moved since it was prepared is refused. */
@Dependent
class ContractBook {

    private static final String ABOUT = "contract:";

    /** Kinds of the tasks by which the office hears of what a customer has declared by itself. */
    private static final String NOTICE = "CONTRACT_NOTICE";
    private static final String WITHDRAWN = "CONTRACT_NOTICE_WITHDRAWN";
    private static final String CHANGED = "CONTRACT_CHANGED";
    private static final Duration OFFICE_TIME = Duration.ofHours(8);

    @Inject ContractQueries queries;
    @Inject ContractDesk desk;
    @Inject DocumentShelf shelf;
    @Inject ContractMails mails;
    @Inject TaskDesk tasks;
    @Inject Attempts attempts;
    @Inject Clock clock;

    /** Everything about one contract that a rule may ask for. */
    record Facts(Contract contract, List<ContractTerms> terms, List<Notice> notices) { }

    @Transactional
    public Facts facts(long id) {
        return new Facts(queries.required(id), queries.terms(id), queries.notices(id));
    }

    /** The customer's contract that has not ended, or else the latest. */
    @Transactional
    public Optional<Long> current(CustomerId customer) {
        return queries.open(customer).or(() -> queries.of(customer).stream().findFirst()).map(Contract::getId);
    }

    @Transactional
    public boolean isNoticeKnown(String submission) {
        return queries.noticeBySubmission(submission).isPresent();
    }

    @Transactional
    public boolean isChangeKnown(String submission) {
        return queries.termsBySubmission(submission).isPresent();
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
            long document = desk.keep(contract.getCustomerId(), customer, prepared, ContractDesk.CHANGE);
            desk.store(contract, prepared, minimumTermUntil, document);
            mails.changed(contract, customer, prepared, document);
            tell(prepared.wanted().channel(), CHANGED, contract);
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
            tell(prepared.given().channel(), NOTICE, contract);
        });
    }

    /** @param by who takes it back */
    @Transactional
    public void withdraw(Long loginId, long id, CustomerData customer, String by) {
        Contract contract = queries.locked(id);
        attempts.run(loginId, "contract.withdrawNotice", ABOUT + id, () -> {
            Notice notice = queries.notices(id).stream().filter(one -> !one.isWithdrawn()).findFirst()
                    .orElseThrow(() -> new ConflictException("contracts.withdraw.none", contract.getNumber()));
            withdraw(contract, notice, customer, by);
        });
    }

    /** The customer takes this notice of its own back and no other; done twice, it is done once. */
    @Transactional
    public void withdrawOwn(Long loginId, long id, long noticeId, CustomerData customer, String by) {
        Contract contract = queries.locked(id);
        Notice notice = queries.notices(id).stream().filter(one -> one.getId() == noticeId).findFirst().orElseThrow(() -> new NotFoundException(Notice.class, noticeId));
        if (notice.isWithdrawn()) {
            return;
        }
        attempts.run(loginId, "contract.withdrawNotice", ABOUT + id, () -> {
            if (notice.getGivenBy() != Notice.Party.CUSTOMER) {
                throw new ConflictException("contracts.withdraw.notYours", contract.getNumber());
            }
            withdraw(contract, notice, customer, by);
            tell(Contract.Channel.ONLINE, WITHDRAWN, contract);
        });
    }

    private void withdraw(Contract contract, Notice notice, CustomerData customer, String by) {
        LocalDate today = Berlin.dayOf(clock.instant());
        contract.withdrawNotice(today);
        notice.withdraw(by, clock.instant());
        mails.noticeWithdrawn(contract, customer, today);
    }

    /** What a customer declares without the office is work for the office. */
    private void tell(Contract.Channel channel, String task, Contract contract) {
        if (channel == Contract.Channel.ONLINE) {
            tasks.open(task, contract.getNumber(), OFFICE_TIME, new About(CustomerService.OBJECT_KIND, contract.getCustomerId().value()));
        }
    }
}
