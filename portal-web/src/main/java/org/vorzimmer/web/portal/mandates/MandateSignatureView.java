package org.vorzimmer.web.portal.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.vorzimmer.mandates.MandateService;
import org.vorzimmer.mandates.MandateSignatureService;
import org.vorzimmer.mandates.MandateState;
import org.vorzimmer.mandates.MandateUpload;
import org.vorzimmer.mandates.ScannedFile;
import org.vorzimmer.mandates.UploadState;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.portal.documents.Uploads;

/** The signature of a mandate in the office: entered from paper, or looked at in the file that the customer has sent. */
@Named
@ViewScoped
public class MandateSignatureView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MandateService mandates;
    @Inject MandateSignatureService signatures;
    @Inject MandatePapersView papers;
    @Inject MandateDetailView page;

    private LocalDate signedDay;
    @Size(max = 80) private String signedPlace;
    @Size(max = 200) private String filed;
    private transient Part scan;
    /** The file that the page shows, and what its sender said of it. */
    private Long document;
    private LocalDate saidDay;
    @Size(max = 80) private String saidPlace;
    private MandateUpload.Refusal refusal = MandateUpload.Refusal.UNREADABLE;
    @Size(max = 300) private String words;
    private transient MandateUpload upload;

    /** The file to look at; null when there is none. */
    public MandateUpload getUpload() {
        if (upload == null && page.getMandate().getState() == MandateState.AWAITING_SIGNATURE) {
            upload = mandates.upload(page.getId()).map(UploadState::upload).filter(MandateUpload::isWaiting).orElse(null);
            if (upload != null && document == null) {
                document = upload.getDocumentId();
                saidDay = upload.getSignedOn();
                saidPlace = upload.getSignedPlace();
            }
        }
        return upload;
    }

    public void signed() {
        Optional<ScannedFile> file = Uploads.isNone(scan) ? Optional.empty() : Uploads.scan(scan);
        if (file.isEmpty() && !Uploads.isNone(scan)) {
            Messages.refuse("signed", "scan", "mandates.signed.scanWrong");
            return;
        }
        act("signed", "mandates.signed.done", () -> signatures.signed(page.getId(), signedDay, signedPlace, filed, file.orElse(null)));
    }

    public void open() throws IOException {
        if (getUpload() != null) {
            papers.file(page.getId(), upload.getDocumentId());
        }
    }

    public void confirm() {
        if (getUpload() == null) {
            Messages.refuseAt(null, "mandates.upload.another");
            return;
        }
        act("check", "mandates.check.confirmed", () -> signatures.confirm(page.getId(), document, saidDay, saidPlace));
    }

    public void refuse() {
        if (getUpload() == null) {
            Messages.refuseAt(null, "mandates.upload.another");
            return;
        }
        act("refuse", "mandates.check.refused", () -> signatures.refuse(page.getId(), document, refusal, words));
    }

    private void act(String form, String done, Runnable change) {
        try {
            change.run();
            Messages.done(done);
        } catch (InvalidInputException e) {
            Messages.refuse(form, e.getMessage(), e.messageKey());
            return;
        } catch (BusinessException e) {
            Messages.refuseAt(null, e.messageKey());
        }
        upload = null;
        document = null;
        page.load();
    }

    public MandateUpload.Refusal[] getRefusals() {
        return MandateUpload.Refusal.values();
    }

    public LocalDate getSignedDay() {
        return signedDay;
    }

    public void setSignedDay(LocalDate signedDay) {
        this.signedDay = signedDay;
    }

    public String getSignedPlace() {
        return signedPlace;
    }

    public void setSignedPlace(String signedPlace) {
        this.signedPlace = signedPlace;
    }

    public String getFiled() {
        return filed;
    }

    public void setFiled(String filed) {
        this.filed = filed;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public LocalDate getSaidDay() {
        getUpload();
        return saidDay;
    }

    public void setSaidDay(LocalDate saidDay) {
        this.saidDay = saidDay;
    }

    public String getSaidPlace() {
        getUpload();
        return saidPlace;
    }

    public void setSaidPlace(String saidPlace) {
        this.saidPlace = saidPlace;
    }

    public MandateUpload.Refusal getRefusal() {
        return refusal;
    }

    public void setRefusal(MandateUpload.Refusal refusal) {
        this.refusal = refusal;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
