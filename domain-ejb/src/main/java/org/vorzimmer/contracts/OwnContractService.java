package org.vorzimmer.contracts;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tariffs.AddOnVersion;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.tariffs.MonthlyPrice;
import org.vorzimmer.tariffs.Offer;

/**
 * A customer's own contract: its administration sees what is agreed, gives notice and takes it back, and changes the tariff; the office is told by a task.
 * No method is told whose contract it is: it is that of whoever is signed in.
 */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnContractService {

    @Inject CustomerAccess access;
    @Inject CustomerRelation customers;
    @Inject ContractReader reader;
    @Inject ContractBook book;
    @Inject ContractChanges changes;
    @Inject CatalogueService catalogue;
    @Inject CurrentUser user;

    /** The contract that has not ended, or else the latest; empty when there never was one. */
    public Optional<ContractDetails> mine() {
        CustomerId own = access.own();
        return book.current(own).map(id -> reader.details(id, customers.with(own)));
    }

    /** The last day to which a notice would work that is given today. @param wished a later day until which the contract shall last; null for none */
    public LocalDate endsOn(LocalDate wished) {
        return changes.endsOn(own(access.own()), Notice.Kind.ORDINARY, reader.today(), wished);
    }

    /** Gives notice by the terms; refused when the day is another by now than the one that was confirmed. */
    public void giveNotice(@NotNull @Valid OwnNotice given) {
        CustomerId customer = access.own();
        long id = own(customer);
        if (!changes.endsOn(id, Notice.Kind.ORDINARY, reader.today(), given.wished()).equals(given.endsOn()) && !book.isNoticeKnown(given.submission())) {
            throw new ConflictException("my.notice.moved", given.endsOn().toString());
        }
        changes.giveNotice(user.loginIdOrNull(), id, customers.with(customer), new NewNotice(Notice.Party.CUSTOMER, user.get().displayName(), Contract.Channel.ONLINE,
                Notice.Kind.ORDINARY, given.reason(), reader.today(), given.wished(), given.submission()));
    }

    /** Takes this notice back: only one of the customer itself, and until the last day is over. Done twice, it is done once. */
    public void withdrawNotice(long notice) {
        CustomerId customer = access.own();
        book.withdrawOwn(user.loginIdOrNull(), own(customer), notice, customers.with(customer).getData(), user.get().displayName());
    }

    /** What everybody can have today; the price of anything else is a matter for the office. */
    public ChangeOffer offer(long tariffVersion, @NotNull List<Long> addOnVersions) {
        CustomerId customer = access.own();
        return offer(customer, new OwnChange(tariffVersion, addOnVersions, reader.today(), ""));
    }

    /** Orders what was offered; refused when the first day is another by now than the one that was confirmed. */
    public void changeTariff(@NotNull @Valid OwnChange wanted) {
        CustomerId customer = access.own();
        if (book.isChangeKnown(wanted.submission())) {
            return;
        }
        ChangeOffer offer = offer(customer, wanted);
        if (!offer.from().equals(wanted.from())) {
            throw new ConflictException("my.change.moved", wanted.from().toString());
        }
        changes.changeTariff(user.loginIdOrNull(), own(customer), customers.with(customer), ordered(wanted, offer.from()));
    }

    private ChangeOffer offer(CustomerId customer, OwnChange wanted) {
        ContractBook.Facts facts = book.facts(own(customer));
        requirePublic(wanted);
        LocalDate from = ChangeRule.nextDay(facts.contract().getBeginsOn(), reader.today());
        ContractChanges.Plan plan = changes.plan(facts, ordered(wanted, from));
        ContractDetails.Agreed until = reader.agreed(ContractTerms.on(from, facts.terms()));
        if (until.tariff().isSame(plan.agreed())) {
            throw new ConflictException("my.change.same", facts.contract().getNumber());
        }
        Customer data = customers.with(customer);
        return new ChangeOffer(plan.agreed(), from, plan.minimumTermUntil(), MonthlyPrice.of(plan.agreed(), reader.vat(data, from)));
    }

    private NewContract ordered(OwnChange wanted, LocalDate from) {
        return new NewContract(wanted.tariffVersionId(), wanted.addOnVersionIds(), from, Contract.Channel.ONLINE, user.get().displayName(), reader.now(), wanted.submission());
    }

    private void requirePublic(OwnChange wanted) {
        Catalogue today = catalogue.today();
        if (today.tariffs().stream().noneMatch(entry -> entry.tariff().getOffer() == Offer.PUBLIC && entry.version().getId() == wanted.tariffVersionId())) {
            throw new ConflictException("contracts.tariff.notOffered", String.valueOf(wanted.tariffVersionId()));
        }
        List<Long> extras = today.addOns().stream().filter(extra -> extra.addOn().getOffer() == Offer.PUBLIC).map(Catalogue.Extra::version).map(AddOnVersion::getId).toList();
        if (!extras.containsAll(wanted.addOnVersionIds())) {
            throw new ConflictException("contracts.addOn.notOffered", wanted.addOnVersionIds().toString());
        }
    }

    /** The number of the customer's contract; one that was never concluded is as unknown as another's. */
    private long own(CustomerId customer) {
        return book.current(customer).orElseThrow(() -> new NotFoundException(Contract.class, 0));
    }
}
