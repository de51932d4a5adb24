package org.vorzimmer.web.portal.security;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Sentences above a page's form, by their key. */
final class Notes {

    private Notes() {
    }

    static void done(String key) {
        add(FacesMessage.SEVERITY_INFO, key);
    }

    static void wrong(String key) {
        add(FacesMessage.SEVERITY_ERROR, key);
    }

    static String text(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, "msg").getString(key);
    }

    static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    /** Shows a page of the portal by its address, so that reloading repeats nothing. */
    static void show(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request().getContextPath() + page);
    }

    private static void add(FacesMessage.Severity severity, String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text(key), null));
    }
}
