package org.vorzimmer.web.portal.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.vorzimmer.notification.CaughtMailService;
import org.vorzimmer.web.portal.documents.FileAnswer;

/** Sends a file of a mail that went no further than the mail catcher. */
@Named
@RequestScoped
public class CaughtFileView {

    @Inject CaughtMailService caught;

    private long uid;
    private int file;

    /** Called once the numbers are known; an unknown one answers "not found". */
    public void send() throws IOException {
        FileAnswer.send(caught.file(uid, file));
    }

    public long getUid() {
        return uid;
    }

    public void setUid(long uid) {
        this.uid = uid;
    }

    public int getFile() {
        return file;
    }

    public void setFile(int file) {
        this.file = file;
    }
}
