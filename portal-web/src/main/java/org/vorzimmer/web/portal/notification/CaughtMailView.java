package org.vorzimmer.web.portal.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.notification.CaughtMail;
import org.vorzimmer.notification.CaughtMailService;

/** Mails that went no further than the mail catcher: a list, and one of them to read as plain text. */
@Named
@RequestScoped
public class CaughtMailView {

    @Inject CaughtMailService caught;

    private Long uid;
    private CaughtMail mail;
    private List<CaughtMail> mails;

    public boolean isOn() {
        return caught.isOn();
    }

    public List<CaughtMail> getMails() {
        if (mails == null) {
            mails = caught.list();
        }
        return mails;
    }

    /** Null while none is chosen. */
    public CaughtMail getMail() {
        if (mail == null && uid != null) {
            mail = caught.find(uid);
        }
        return mail;
    }

    public String delete(long which) {
        caught.delete(which);
        return "caught-mails?faces-redirect=true";
    }

    public Long getUid() {
        return uid;
    }

    public void setUid(Long uid) {
        this.uid = uid;
    }
}
