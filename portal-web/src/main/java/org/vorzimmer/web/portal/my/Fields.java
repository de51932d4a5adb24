package org.vorzimmer.web.portal.my;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Messages beside the fields of a form and above it, by their keys. */
final class Fields {

    private Fields() {
    }

    /** Always false, for the sake of its callers. A field that is not on the page has its message above the form. */
    static boolean refuse(String field, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = "form:" + field + ":input";
        faces.addMessage(faces.getViewRoot().findComponent(id) == null ? null : id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(faces, key), null));
        faces.validationFailed();
        return false;
    }

    static void done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(faces, key), null));
    }

    private static String text(FacesContext faces, String key) {
        return faces.getApplication().getResourceBundle(faces, "msg").getString(key);
    }
}
