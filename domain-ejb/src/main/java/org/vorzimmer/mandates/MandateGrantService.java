package org.vorzimmer.mandates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/**
 * Gives a mandate together with a customer and a contract: {@link #prepare} is slow and comes before the transaction, {@link #grant} stores in the
 * caller's. Open to all because a visitor signs up; no page can give a mandate without such a transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MandateGrantService {

    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject MandateLetters letters;
    @Inject MandateUploads uploads;
    @Inject MandateSignUpForm forms;
    @Inject TenantSettings settings;
    @Inject PdfRenderer renderer;

    /** What became of it: active, waiting for a signature on paper, or for the debtor's bank. */
    public record Granted(long id, String reference, MandateState state) {
    }

    /** Whether mandates can be given at all: the operator has told its name and creditor id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOffered() {
        return book.knownCreditor().isPresent();
    }

    /** Whether a click is enough at this operator's bank; otherwise a form is to be signed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isClickEnough() {
        return book.bankAcceptsClicks();
    }

    /** The words to show before the click; their hash belongs into the evidence. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MandateText textFor(@NotNull @Valid MandateOrder order) {
        return book.textFor(order);
    }

    /** Renders the words that were shown with the proof of the click; fails when the words of today are others. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PreparedMandate prepare(@NotNull @Valid MandateOrder order, @NotNull ClickEvidence evidence) {
        if (!book.bankAcceptsClicks()) {
            return new PreparedMandate(order, evidence, null);
        }
        MandateText text = book.shown(order, evidence);
        return new PreparedMandate(order, evidence, renderer.render(MandatePaper.given(text, evidence, order.language(), settings.get(TenantSetting.COMPANY))));
    }

    /** The form to print and sign, as PDF, for whoever knows the word of the sign-up, while it waits for the signature. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] formToSign(@NotBlank @Size(max = 40) String submission) {
        return renderer.render(forms.toSign(submission));
    }

    /** Whether the mandate of the sign-up still waits for its signature, and what was sent for it. */
    public record Signature(boolean awaited, Optional<UploadState> sent) {
    }

    /** For whoever knows the word of the sign-up; empty when no mandate has come of it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<Signature> signature(@NotBlank @Size(max = 40) String submission) {
        return queries.bySubmission(submission).map(mandate -> new Signature(mandate.getState() == MandateState.AWAITING_SIGNATURE, uploads.state(mandate)));
    }

    /** Takes the signed form from whoever knows the word of the sign-up; the office looks at it before the mandate counts. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void send(@NotBlank @Size(max = 40) String submission, @NotNull @Valid SignedForm form) {
        Mandate known = queries.bySubmission(submission).orElseThrow(() -> new NotFoundException(Mandate.class, 0));
        uploads.receive(queries.requiredLocked(known.getId()), form, null);
    }

    /**
     * @param submission random word of the sign-up, by which the form to sign can be had too: done twice, it gives the mandate that is already there
     * @param customer who was made in the same transaction
     * @param customerNumber of that customer
     * @param mailTo where the debtor is told reference and creditor id
     */
    public Granted grant(@NotBlank @Size(max = 40) String submission, @NotNull CustomerId customer, @NotBlank String customerNumber, @NotNull PreparedMandate prepared,
            @NotNull ClickOrigin origin, @NotNull EmailAddress mailTo) {
        Optional<Mandate> known = queries.bySubmission(submission);
        if (known.isPresent()) {
            return granted(known.get());
        }
        int number = Integer.parseInt(customerNumber);
        MandateOrder order = prepared.order().of(customer);
        boolean online = prepared.isByClick() && book.bankAcceptsClicks();
        Mandate mandate = online ? book.openOnline(submission, number, order, prepared.evidence()) : book.openOnPaper(submission, number, order);
        book.write(mandate, online ? MandateEntry.Kind.SIGNED : MandateEntry.Kind.ENTERED, null, null);
        if (online) {
            queries.save(new MandateClick(mandate.getId(), origin, prepared.evidence().clickedAt()));
            book.keepClicked(mandate, prepared.pdf());
        }
        letters.tell(mandate, mailTo, order.language(), online ? "granted" : "toSign", Map.of("text", MandateLetters.withoutAccount(book.text(mandate).orElseThrow(), order.iban())));
        book.changed();
        return granted(mandate);
    }

    private static Granted granted(Mandate mandate) {
        return new Granted(mandate.getId(), mandate.getReference(), mandate.getState());
    }
}
