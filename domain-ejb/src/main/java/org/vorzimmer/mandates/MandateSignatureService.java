package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;

/** The office says that a mandate is signed: on paper that has come, or on a file that the debtor has sent; each is audited. */
@Stateless
@RolesAllowed({OFFICE_LEAD, TENANT_ADMIN, BILLING})
public class MandateSignatureService {

    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject MandateUploads uploads;
    @Inject MandateLetters letters;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /**
     * The signed form has come.
     *
     * @param filed where the paper lies, so that it can be shown to whoever doubts the mandate
     * @param scan null when only the paper is kept
     */
    public void signed(long id, @NotNull LocalDate day, @NotBlank @Size(max = 80) String place, @NotBlank @Size(max = 200) String filed, ScannedFile scan) {
        SignedForm.requirePossible(day, Berlin.dayOf(clock.instant()));
        on(id, "mandate.signed", mandate -> {
            mandate.signed(day, place, clock.instant());
            uploads.drop(mandate);
            if (scan != null) {
                book.keep(mandate, scan);
            }
            book.write(mandate, MandateEntry.Kind.SIGNED, user.loginIdOrNull(), filed);
            book.endReplaced(mandate, user.loginIdOrNull());
        });
    }

    /**
     * The file that the debtor has sent is the signed form. Done twice, it is done once.
     *
     * @param document number of the file that somebody has looked at: one that came meanwhile is not confirmed unseen
     */
    public void confirm(long id, long document, @NotNull LocalDate day, @NotBlank @Size(max = 80) String place) {
        SignedForm.requirePossible(day, Berlin.dayOf(clock.instant()));
        on(id, "mandate.uploadConfirmed", mandate -> {
            if (isSettled(mandate, document, MandateUpload.State.CONFIRMED)) {
                return;
            }
            MandateUpload upload = waiting(mandate, document);
            mandate.signed(day, place, clock.instant());
            upload.confirmed();
            uploads.looked(mandate);
            book.write(mandate, MandateEntry.Kind.SIGNED, user.loginIdOrNull(), null);
            book.endReplaced(mandate, user.loginIdOrNull());
            letters.tellCustomer(mandate, "uploadConfirmed", Map.of());
        });
    }

    /** The file is no signed form of this mandate: the debtor is told why and may send another one. Done twice, it is done once. */
    public void refuse(long id, long document, @NotNull MandateUpload.Refusal reason, @Size(max = 300) String words) {
        on(id, "mandate.uploadRefused", mandate -> {
            if (isSettled(mandate, document, MandateUpload.State.REFUSED)) {
                return;
            }
            MandateUpload upload = waiting(mandate, document);
            String said = words == null ? "" : words.strip();
            upload.refused(reason, said.isEmpty() ? null : book.sealWords(mandate, said));
            uploads.dismiss(upload);
            uploads.looked(mandate);
            String why = MandatePaper.word(mandate.getLanguage(), "refusal." + reason);
            book.write(mandate, MandateEntry.Kind.UPLOAD_REFUSED, user.loginIdOrNull(), (why + "\n" + said).strip());
            letters.tellCustomer(mandate, "uploadRefused", Map.of("why", (why + "\n" + said).strip()));
        });
    }

    private boolean isSettled(Mandate mandate, long document, MandateUpload.State state) {
        return uploads.of(mandate).filter(upload -> upload.getDocumentId() == document && upload.getState() == state).isPresent();
    }

    private MandateUpload waiting(Mandate mandate, long document) {
        return uploads.of(mandate).filter(upload -> upload.isWaiting() && upload.getDocumentId() == document)
                .orElseThrow(() -> new ConflictException("mandates.upload.another", mandate.getReference()));
    }

    private void on(long id, String action, Consumer<Mandate> change) {
        Mandate mandate = queries.requiredLocked(id);
        attempts.run(user.loginIdOrNull(), action, MandateService.OBJECT_KIND + ":" + id, () -> change.accept(mandate));
        book.changed();
    }
}
