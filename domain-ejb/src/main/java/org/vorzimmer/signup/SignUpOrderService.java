package org.vorzimmer.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.mandates.MandateGrantService;
import org.vorzimmer.mandates.SignedForm;

/**
 * Takes the order of a sign-up: the papers are rendered first, then one short transaction makes customer, login, contract, mandate and agreements
 * of it, or nothing. Open to all; only the browser with the draft's token can order, and once.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignUpOrderService {

    @Inject SignUpDraftService drafts;
    @Inject SignUpService service;
    @Inject SignUpPreparation preparation;
    @Inject SignUpOrderBook book;
    @Inject MandateGrantService mandates;
    @Inject Clock clock;

    /** What became of the click: findings in the answers, or the order; neither when the draft is gone. */
    public record Outcome(List<SignUpCheck.Finding> findings, Optional<SignUpOrdered> ordered) {
    }

    /** Ordered again, by a double click, a reload or a second tab, it gives the order that is there. */
    public Outcome order(@NotNull String token, @NotNull SignUpClick click) {
        Optional<SignUpOrdered> known = drafts.ordered(token);
        Optional<SignUpDraftService.Opened> draft = drafts.open(token);
        if (known.isPresent() || draft.isEmpty()) {
            return new Outcome(List.of(), known);
        }
        SignUpDraftService.Opened opened = draft.get().in(click.language());
        SignUpFacts facts = service.facts(opened.answers(), opened.offer(), opened.mailConfirmed(), opened.language());
        List<SignUpCheck.Finding> findings = SignUpCheck.of(SignUpStep.SUMMARY, opened.answers(), facts);
        if (!findings.isEmpty()) {
            return new Outcome(findings, Optional.empty());
        }
        if (!facts.terms(opened.answers()).equals(click.terms())) {
            // An offer that has just expired, or another price list since the page was made: nobody orders at a price that was not shown.
            return new Outcome(List.of(new SignUpCheck.Finding(SignUpField.TARIFF_ID, "signup.order.terms")), Optional.empty());
        }
        SignUpPapers papers = preparation.prepare(SignUpSecret.submission(token), opened, facts, click, clock.instant());
        return new Outcome(List.of(), Optional.of(book.place(token, opened, papers, click)));
    }

    /** The mandate to print and sign, as PDF, for the browser that ordered. */
    public byte[] mandateToSign(@NotNull String token) {
        return mandates.formToSign(SignUpSecret.submission(token));
    }

    /** Whether the mandate still waits for its signature, and what this browser has sent for it. */
    public Optional<MandateGrantService.Signature> signature(@NotNull String token) {
        return mandates.signature(SignUpSecret.submission(token));
    }

    /** The signed mandate as a file, from the browser that ordered. */
    public void sendSigned(@NotNull String token, @NotNull @Valid SignedForm form) {
        mandates.send(SignUpSecret.submission(token), form);
    }
}
