package org.vorzimmer.web.portal.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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

    /** From the address at first, then from the form; needed before the form is read, because what is shown hangs on it. */
    @PostConstruct
    void open() {
        String wanted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("uid");
        uid = wanted != null && wanted.matches("[0-9]{1,18}") ? Long.valueOf(wanted) : null;
    }

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
}
