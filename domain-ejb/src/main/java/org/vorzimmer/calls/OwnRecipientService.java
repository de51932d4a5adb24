package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerPeople;
import org.vorzimmer.customers.CustomerRelation;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;

/** A customer's administration says who gets the notes of its calls by mail. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
public class OwnRecipientService {

    private static final int MOST = 50;

    @Inject CustomerAccess access;
    @Inject CustomerPeople people;
    @Inject CustomerRelation customers;
    @Inject NoteRecipients recipients;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** In the order in which they were added. */
    public List<NoteRecipient> mine() {
        return recipients.of(access.own());
    }

    /** Whether notes may never leave with their words, because the customer is bound to professional secrecy. */
    public boolean isLinkOnly() {
        return customers.with(access.own()).isProfessionalSecrecy();
    }

    /** Somebody else's address needs the confirmation that this person may be written to; the audit keeps who gave it. */
    public void add(@NotNull @Valid NewRecipient wanted) {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "recipient.add", "customer:" + own, () -> {
            require(own, wanted);
            NoteRecipient.Content content = customers.with(own).isProfessionalSecrecy() ? NoteRecipient.Content.LINK : wanted.content();
            recipients.add(new NoteRecipient(own, wanted, content, wanted.confirmed() ? user.loginIdOrNull() : null, clock.instant()));
        });
    }

    private void require(CustomerId own, NewRecipient wanted) {
        if (wanted.login() == null && wanted.email() == null) {
            throw new InvalidInputException("calls.recipient.nobody", "email");
        }
        if (wanted.login() != null) {
            people.find(own, wanted.login());
        } else if (!wanted.confirmed()) {
            throw new InvalidInputException("calls.recipient.unconfirmed", "confirmed");
        }
        List<NoteRecipient> known = recipients.of(own);
        if (known.size() >= MOST) {
            throw new ConflictException("calls.recipient.full", own.toString());
        }
        if (known.stream().anyMatch(one -> wanted.login() == null ? wanted.email().equals(one.getEmail()) : wanted.login().equals(one.getLoginId()))) {
            throw new ConflictException("calls.recipient.known", own.toString());
        }
    }

    /** Nobody else's: one of another customer is as unknown as one that is gone, and both stay as they are. */
    public void remove(long id) {
        recipients.find(access.own(), id).ifPresent(recipient -> attempts.run(user.loginIdOrNull(), "recipient.remove", "recipient:" + id, () -> recipients.remove(recipient)));
    }
}
