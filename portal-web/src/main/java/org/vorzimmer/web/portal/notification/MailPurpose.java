package org.vorzimmer.web.portal.notification;

import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/** What a mail is for, in words. */
public final class MailPurpose {

    private MailPurpose() {
    }

    /** A feature without words for it shows its key. */
    public static String inWords(String purpose) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        String key = "mail." + purpose;
        return texts.containsKey(key) ? texts.getString(key) : purpose;
    }
}
