package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.tasks.TaskDesk;

/** Stores what a customer has said about another account, whole or not at all, and once. */
@Dependent
class AccountChangeBook {

    private static final Duration OFFICE_TIME = Duration.ofHours(8);

    @Inject OwnMandates own;
    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject MandateRevocation revocation;
    @Inject MandateLetters letters;
    @Inject TaskDesk tasks;

    /** Whether the same was said before, by a double click or a reload. */
    @Transactional
    public boolean isKnown(AccountWish wish, AccountClick click) {
        return queries.bySubmission(click.submission()).filter(one -> own.customer().equals(one.getCustomerId())).isPresent()
                || wish.isSameHolder() && own.all().stream().filter(one -> one.getState().isSigned()).findFirst().filter(one -> book.iban(one).equals(wish.iban())).isPresent();
    }

    /** @param pdf the words with the proof of the click; null where a form is to be signed */
    @Transactional
    public void place(AccountOffer offer, ClickEvidence evidence, AccountClick click, byte[] pdf) {
        Mandate current = offer.current() == null ? null : own.locked(offer.current().getId());
        if (queries.bySubmission(click.submission()).isPresent()) {
            return; // its twin was faster
        }
        if (offer.kind() == AccountOffer.Kind.AMENDMENT) {
            amend(current, offer, evidence, click, pdf);
        } else {
            replace(current, offer, evidence, click, pdf);
        }
        book.changed();
    }

    private void amend(Mandate mandate, AccountOffer offer, ClickEvidence evidence, AccountClick click, byte[] pdf) {
        Iban before = book.iban(mandate);
        Iban iban = offer.order().iban();
        if (before.equals(iban)) {
            return;
        }
        mandate.movesTo(book.seal(mandate, iban), iban, offer.order().bic(), evidence.isComplete(), evidence.clickedAt());
        book.write(mandate, MandateEntry.Kind.IBAN_CHANGED, evidence.loginId(),
                before.grouped() + " → " + iban.grouped() + "\n\n" + offer.text().full() + "\n\n" + evidence.asText());
        queries.save(new MandateClick(mandate.getId(), click.origin(), evidence.clickedAt()));
        book.keepChange(mandate, pdf);
        letters.tellCustomer(mandate, "accountChanged", Map.of());
        tasks.open("MANDATE_ACCOUNT", mandate.getReference(), OFFICE_TIME, MandateUploads.about(mandate));
    }

    private void replace(Mandate current, AccountOffer offer, ClickEvidence evidence, AccountClick click, byte[] pdf) {
        int number = Integer.parseInt(offer.customerNumber());
        boolean online = offer.kind() == AccountOffer.Kind.CLICK;
        Mandate mandate = online ? book.openOnline(click.submission(), number, offer.order(), evidence) : book.openOnPaper(click.submission(), number, offer.order());
        if (current != null) {
            mandate.replaces(current);
        }
        book.write(mandate, online ? MandateEntry.Kind.SIGNED : MandateEntry.Kind.ENTERED, evidence.loginId(), null);
        endForms(mandate, evidence);
        if (online) {
            queries.save(new MandateClick(mandate.getId(), click.origin(), evidence.clickedAt()));
            book.keepClicked(mandate, pdf);
            book.endReplaced(mandate, evidence.loginId());
        }
        letters.tellCustomer(mandate, online ? "granted" : "newForm",
                Map.of("text", MandateLetters.withoutAccount(book.text(mandate).orElseThrow(), offer.order().iban())));
        tasks.open(online ? "MANDATE_NEW" : "MANDATE_FORM", mandate.getReference(), OFFICE_TIME, MandateUploads.about(mandate));
    }

    /** Forms that nobody has signed are of no use beside the new one. */
    private void endForms(Mandate made, ClickEvidence evidence) {
        own.all().stream().filter(one -> one.getState() == MandateState.AWAITING_SIGNATURE && !one.getId().equals(made.getId())).map(one -> own.locked(one.getId()))
                .filter(one -> one.getState() == MandateState.AWAITING_SIGNATURE).forEach(form -> close(form, made, evidence.clickedAt(), evidence.loginId()));
    }

    private void close(Mandate form, Mandate made, Instant now, Long loginId) {
        form.happens(MandateEvent.CLOSED, true, now);
        book.write(form, MandateEntry.Kind.CLOSED, loginId, "→ " + made.getReference());
        revocation.ended(form);
    }
}
