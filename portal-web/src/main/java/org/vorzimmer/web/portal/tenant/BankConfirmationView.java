package org.vorzimmer.web.portal.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.documents.Document;
import org.vorzimmer.mandates.BankConfirmationService;
import org.vorzimmer.mandates.ScannedFile;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.portal.documents.FileAnswer;
import org.vorzimmer.web.portal.documents.Uploads;

/** The paper of the operator's bank about mandates by a click, on the tab of the bank. */
@Named
@RequestScoped
public class BankConfirmationView {

    @Inject BankConfirmationService confirmations;

    private Part file;
    private List<Document> kept;

    /** Leads back to the tab, so that a reload sends nothing again. */
    public String upload() {
        Optional<ScannedFile> scan = Uploads.scan(file);
        if (scan.isEmpty()) {
            Messages.refuse("confirmation", "file", "mandates.signed.scanWrong");
            return null;
        }
        String name = file.getSubmittedFileName();
        confirmations.keep(name == null || name.isBlank() ? "-" : name, scan.get());
        Messages.doneOnNextPage("tenant.confirmation.done");
        return "settings?faces-redirect=true&group=BANK";
    }

    public void open(long id) throws IOException {
        FileAnswer.send(confirmations.open(id));
    }

    /** The newest first, which counts. */
    public List<Document> getKept() {
        if (kept == null) {
            kept = confirmations.all();
        }
        return kept;
    }

    public boolean isMissing() {
        return confirmations.isMissing();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
