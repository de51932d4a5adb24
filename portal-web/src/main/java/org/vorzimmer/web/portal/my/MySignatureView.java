package org.vorzimmer.web.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.vorzimmer.mandates.Mandate;
import org.vorzimmer.mandates.OwnSignatureService;
import org.vorzimmer.mandates.ScannedFile;
import org.vorzimmer.mandates.SignedForm;
import org.vorzimmer.mandates.UploadState;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.portal.documents.Uploads;

/** Upload of the signed form by the customer, and what became of the file that was sent last. */
@Named
@ViewScoped
public class MySignatureView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "upload";

    @Inject OwnSignatureService signatures;
    @Inject MyMandateView page;

    private LocalDate day;
    @Size(max = 80) private String place;
    private transient Part file;
    private transient UploadState sent;

    /** Leads back to the page, so that a reload sends nothing again; stays with a sentence when something cannot stay. */
    public String send() {
        Mandate waiting = page.getWaiting();
        if (waiting == null) {
            Messages.refuseAt(null, "mandates.upload.notWaiting");
            return null;
        }
        Optional<ScannedFile> scan = Uploads.scan(file);
        if (scan.isEmpty()) {
            Messages.refuse(FORM, "file", "mandates.signed.scanWrong");
            return null;
        }
        try {
            signatures.send(waiting.getId(), new SignedForm(scan.get(), day, place));
            Messages.doneOnNextPage("mandates.upload.done");
            return "view?faces-redirect=true";
        } catch (InvalidInputException e) {
            Messages.refuse(FORM, e.getMessage(), e.messageKey());
        } catch (BusinessException e) {
            Messages.refuseAt(null, e.messageKey());
        }
        return null;
    }

    /** What was sent for the mandate that waits; null when nothing was. */
    public UploadState getSent() {
        if (sent == null && page.getWaiting() != null) {
            sent = signatures.sent(page.getWaiting().getId()).orElse(null);
        }
        return sent;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
