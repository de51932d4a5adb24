package org.vorzimmer.web.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;

/** What a page says after a form was sent: what cannot stay, beside its field, and what was done, above the page. */
public final class Messages {

    private Messages() {
    }

    /** Beside a field of a form; above the page when the page does not show that field. */
    public static void refuse(String form, String field, String key, Object... values) {
        String id = form + ":" + field + ":input";
        refuseAt(faces().getViewRoot().findComponent(id) == null ? null : id, key, values);
    }

    /** @param clientId of what the sentence is about; null for the page */
    public static void refuseAt(String clientId, String key, Object... values) {
        faces().addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, values), null));
        faces().validationFailed();
    }

    /** Above this page. */
    public static void done(String key, Object... values) {
        faces().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, values), null));
    }

    /** Above the page to which the browser is sent now. */
    public static void doneOnNextPage(String key, Object... values) {
        faces().getExternalContext().getFlash().setKeepMessages(true);
        done(key, values);
    }

    /** A sentence in the language of the page. */
    private static String text(String key, Object... values) {
        String text = faces().getApplication().getResourceBundle(faces(), "msg").getString(key);
        return values.length == 0 ? text : new MessageFormat(text, faces().getViewRoot().getLocale()).format(values);
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
