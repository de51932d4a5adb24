package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;

/** Takes signed forms that come as files, the same way from customers and from those who have just signed up; in the caller's transaction and after its check of rights. */
@Dependent
class MandateUploads {

    /** Kind of the task by which the office is asked to look at a file. */
    static final String TASK = "MANDATE_UPLOADED";

    private static final Duration OFFICE_TIME = Duration.ofHours(8);

    /** More files for one mandate are no mistakes any more. */
    private static final int MOST = 12;

    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject TaskDesk tasks;
    @Inject Clock clock;

    /**
     * Keeps the file and asks the office to look; the mandate stays as it is, because a file could be anything. The same sent again changes nothing.
     *
     * @param mandate locked
     * @param loginId null for a visitor
     */
    void receive(Mandate mandate, SignedForm form, Long loginId) {
        if (mandate.getState() != MandateState.AWAITING_SIGNATURE) {
            throw new ConflictException("mandates.upload.notWaiting", mandate.getReference());
        }
        SignedForm.requirePossible(form.day(), Berlin.dayOf(clock.instant()));
        Optional<MandateUpload> before = queries.upload(mandate.getId());
        if (before.filter(known -> known.saysTheSame(form) && book.isKept(known.getDocumentId(), form.file())).isPresent()) {
            return; // a double click or a reload
        }
        if (before.filter(known -> known.getFiles() >= MOST).isPresent()) {
            throw new ConflictException("mandates.upload.tooMany", mandate.getReference());
        }
        long kept = book.keep(mandate, form.file());
        before.filter(MandateUpload::isWaiting).ifPresent(this::dismiss);
        before.ifPresentOrElse(known -> known.comes(kept, form, loginId, clock.instant()),
                () -> queries.save(new MandateUpload(mandate.getId(), kept, form, loginId, clock.instant())));
        book.write(mandate, MandateEntry.Kind.UPLOADED, loginId, form.place().strip() + ", " + form.day());
        if (!tasks.isOpenAbout(about(mandate), TASK)) {
            tasks.open(TASK, mandate.getReference(), OFFICE_TIME, about(mandate));
        }
        book.changed();
    }

    /** What came for the mandate last. */
    Optional<MandateUpload> of(Mandate mandate) {
        return queries.upload(mandate.getId());
    }

    /** As it is shown to whoever sent it. */
    Optional<UploadState> state(Mandate mandate) {
        return of(mandate).map(upload -> new UploadState(upload, book.words(mandate, upload)));
    }

    /** The file proves nothing: its time counts from now on. */
    void dismiss(MandateUpload upload) {
        book.dismiss(upload.getDocumentId());
    }

    /** Nobody needs to look any more. */
    void looked(Mandate mandate) {
        tasks.closeAbout(about(mandate), TASK);
    }

    /** The signature came another way, or the mandate has ended. */
    void drop(Mandate mandate) {
        of(mandate).filter(MandateUpload::isWaiting).ifPresent(upload -> {
            upload.dropped();
            dismiss(upload);
            looked(mandate);
        });
    }

    static About about(Mandate mandate) {
        return new About(MandateService.OBJECT_KIND, mandate.getId());
    }
}
