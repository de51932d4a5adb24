package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;

/** Works out, for the customer of the signed-in person, what another account means and which words it takes; changes nothing. */
@Dependent
class AccountOffers {

    @Inject OwnMandates own;
    @Inject MandateBook book;
    @Inject CustomerRelation customers;
    @Inject Clock clock;

    /** Fails with the field that cannot stay. */
    @Transactional
    public AccountOffer of(AccountWish wish) {
        List<Mandate> mine = own.all();
        Customer customer = customers.with(own.customer());
        if (customer.isEnded()) {
            throw new ConflictException("customers.state.ended", customer.getNumber());
        }
        Optional<Mandate> current = mine.stream().filter(one -> one.getState().isSigned()).findFirst();
        Optional<Mandate> latest = current.or(() -> mine.stream().findFirst());
        if (wish.isSameHolder() && latest.isEmpty()) {
            throw new InvalidInputException("mandates.account.holderMissing", "holder");
        }
        MandateOrder order = order(customer, latest, wish);
        MandateOrderCheck.of(order).stream().findFirst().ifPresent(finding -> {
            throw new InvalidInputException(finding.messageKey(), finding.field());
        });
        if (wish.isSameHolder() && current.filter(one -> book.iban(one).equals(wish.iban())).isPresent()) {
            throw new InvalidInputException("mandates.account.same", "iban");
        }
        AccountOffer.Kind kind = AccountOffer.Kind.of(current.map(Mandate::getState).orElse(null), order.scheme(), wish.isSameHolder(), book.bankAcceptsClicks());
        MandateText text = kind == AccountOffer.Kind.AMENDMENT ? AccountNotice.of(current.orElseThrow(), book.creditorName(), order) : book.textFor(order);
        return new AccountOffer(kind, current.orElse(null), order, customer.getNumber(), text, clock.instant());
    }

    private static MandateOrder order(Customer customer, Optional<Mandate> latest, AccountWish wish) {
        boolean same = wish.isSameHolder();
        return new MandateOrder(customer.getCustomerId(), latest.map(Mandate::getScheme).orElse(MandateScheme.CORE), MandateType.RECURRENT,
                same ? latest.orElseThrow().getDebtorName() : wish.holder(), same ? latest.orElseThrow().getAddress() : wish.address(), wish.iban(), wish.bic(),
                customer.getKind() == Customer.Kind.CONSUMER, customer.getLanguage());
    }
}
