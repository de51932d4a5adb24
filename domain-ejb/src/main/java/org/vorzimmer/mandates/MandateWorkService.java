package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.InvalidInputException;

/** The office's work with mandates: enter one on paper, the bank's word, pause, revocation and another account; each is audited. */
@Stateless
@RolesAllowed({OFFICE_LEAD, TENANT_ADMIN, BILLING})
public class MandateWorkService {

    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject MandateRevocation revocation;
    @Inject CustomerService customers;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /**
     * A form to be signed on paper; returns its number.
     *
     * @param submission random word of the form that was sent: sent again, it gives the mandate that is already there
     */
    public long enter(@NotBlank @Size(max = 40) String submission, @NotNull @Valid MandateOrder order) {
        Optional<Mandate> known = queries.bySubmission(submission);
        if (known.isPresent()) {
            return known.get().getId();
        }
        return attempts.of(user.loginIdOrNull(), "mandate.enter", null, () -> {
            Customer customer = customers.find(order.customer());
            if (customer.isEnded()) {
                throw new ConflictException("customers.state.ended", customer.getNumber());
            }
            Mandate mandate = book.openOnPaper(submission, Integer.parseInt(customer.getNumber()), order);
            book.write(mandate, MandateEntry.Kind.ENTERED, user.loginIdOrNull(), null);
            book.changed();
            return mandate.getId();
        });
    }

    /** The debtor's bank has the confirmed B2B mandate. */
    public void confirmedByBank(long id, @NotNull LocalDate day) {
        if (day.isAfter(Berlin.dayOf(clock.instant()))) {
            throw new InvalidInputException("mandates.bank.dayWrong", "day");
        }
        on(id, "mandate.bankConfirmed", mandate -> {
            if (mandate.getSignedOn() != null && day.isBefore(mandate.getSignedOn())) {
                throw new InvalidInputException("mandates.bank.dayWrong", "day");
            }
            mandate.confirmedByBank(day, clock.instant());
            book.write(mandate, MandateEntry.Kind.BANK_CONFIRMED, user.loginIdOrNull(), null);
            book.endReplaced(mandate, user.loginIdOrNull());
        });
    }

    /** Nothing is collected for now. */
    public void suspend(long id, @NotBlank @Size(max = 500) String reason) {
        on(id, "mandate.suspend", mandate -> {
            mandate.happens(MandateEvent.SUSPENDED, true, clock.instant());
            book.write(mandate, MandateEntry.Kind.SUSPENDED, user.loginIdOrNull(), reason);
        });
    }

    public void resume(long id) {
        on(id, "mandate.resume", mandate -> {
            mandate.happens(MandateEvent.RESUMED, true, clock.instant());
            book.write(mandate, MandateEntry.Kind.RESUMED, user.loginIdOrNull(), null);
        });
    }

    /** The debtor, or the office, takes it back: needs no form and counts at once. Done twice, it is done once. */
    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
    public void revoke(long id, @NotNull RevokeReason reason, @Size(max = 500) String said) {
        Mandate known = queries.requiredLocked(id);
        if (known.getState() == MandateState.REVOKED) {
            return;
        }
        on(id, "mandate.revoke", mandate -> revocation.revoke(mandate, reason, user.loginIdOrNull(), said));
    }

    /** The debtor named another account in text form; the next collection tells the bank. @param word the debtor's own words, with date and way */
    public void changeAccount(long id, @NotNull Iban iban, Bic bic, @NotBlank @Size(max = 1000) String word) {
        if (iban.needsBic() && bic == null) {
            throw new InvalidInputException("mandate.bic.needed", "bic");
        }
        on(id, "mandate.account", mandate -> {
            Iban before = book.iban(mandate);
            if (before.equals(iban)) {
                throw new InvalidInputException("mandates.account.same", "iban");
            }
            mandate.movesTo(book.seal(mandate, iban), iban, bic, true, clock.instant());
            book.write(mandate, MandateEntry.Kind.IBAN_CHANGED, user.loginIdOrNull(), before.grouped() + " → " + iban.grouped() + "\n" + word);
            revocation.tell(mandate, "accountChanged");
        });
    }

    /** It is of no use any more. */
    public void close(long id, @NotBlank @Size(max = 500) String reason) {
        on(id, "mandate.close", mandate -> {
            mandate.happens(MandateEvent.CLOSED, true, clock.instant());
            book.write(mandate, MandateEntry.Kind.CLOSED, user.loginIdOrNull(), reason);
        });
    }

    private void on(long id, String action, Consumer<Mandate> change) {
        Mandate mandate = queries.requiredLocked(id);
        attempts.run(user.loginIdOrNull(), action, MandateService.OBJECT_KIND + ":" + id, () -> change.accept(mandate));
        if (mandate.getState().isEnded()) {
            revocation.ended(mandate);
        }
        book.changed();
    }
}
