package org.vorzimmer.agreements;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.content.ContentVersions;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Page;

/** The office's agreements: what a customer has accepted, what is missing or old, and what came in on paper. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
public class AgreementService {

    private static final int LARGEST_PAGE = 500;

    @Inject AgreementQueries queries;
    @Inject AgreementDesk desk;
    @Inject AgreementBook book;
    @Inject ContentVersions versions;
    @Inject CustomerService customers;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** An acceptance and whose it is. */
    public record Row(Acceptance acceptance, Customer customer, boolean outdated) { }

    /** Every agreement that the customer needs or has. */
    public List<AgreementState> states(@NotNull CustomerId id) {
        Customer customer = customers.find(id);
        List<Acceptance> given = queries.of(id);
        return Stream.of(Agreement.values()).map(agreement -> {
            Optional<Acceptance> latest = given.stream().filter(one -> one.getAgreement() == agreement).findFirst();
            return new AgreementState(agreement, agreement.isNeededBy(customer.isProfessionalSecrecy()), latest, latest.map(this::newer).orElse(0));
        }).filter(state -> state.needed() || state.latest().isPresent()).toList();
    }

    /** Each customer's latest acceptances; names of customers are those of today. */
    public Page<Row> page(@NotNull AcceptanceFilter filter, int first, int size) {
        return queries.page(filter, wanted(), first, Math.min(size, LARGEST_PAGE))
                .map(acceptance -> new Row(acceptance, customers.find(acceptance.getCustomerId()), newer(acceptance) > 0));
    }

    /**
     * Enters an agreement that was signed on paper. The PDF is rendered before the transaction that stores it.
     *
     * @param submission random word of the form that was sent: sent again, it gives the acceptance that is already there
     */
    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long accept(@NotNull CustomerId id, @NotBlank @Size(max = 40) String submission, @NotNull @Valid NewAcceptance given) {
        Customer customer = customers.find(id);
        if (customer.isEnded()) {
            throw new ConflictException("customers.state.ended", customer.getNumber());
        }
        if (given.signedOn().isAfter(Berlin.dayOf(clock.instant()))) {
            throw new InvalidInputException("agreements.signedOn.future", given.signedOn().toString());
        }
        return book.store(user.loginIdOrNull(), customer, desk.prepare(customer.getData(), given.agreement(), given.person().strip(), Acceptance.Channel.PAPER,
                Berlin.startOf(given.signedOn()), submission));
    }

    private int newer(Acceptance accepted) {
        int current = CurrentVersions.written(versions.of(accepted.getAgreement().getText(), accepted.getLanguage()), clock.instant());
        return accepted.getNumber() < current ? current : 0;
    }

    private List<AgreementQueries.Wanted> wanted() {
        List<AgreementQueries.Wanted> all = new ArrayList<>();
        for (Agreement agreement : Agreement.values()) {
            for (TextLanguage language : TextLanguage.values()) {
                all.add(new AgreementQueries.Wanted(agreement, language, CurrentVersions.written(versions.of(agreement.getText(), language), clock.instant())));
            }
        }
        return all;
    }
}
