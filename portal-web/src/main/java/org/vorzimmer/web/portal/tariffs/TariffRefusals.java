package org.vorzimmer.web.portal.tariffs;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Language;

/** Says what a service refused beside the field that it is about, and what was done on the page that is shown next. */
final class TariffRefusals {

    private static final Map<String, String> FIELDS = Map.of("tariffs.code.taken", "form:code:input", "tariffs.validFrom.past", "form:from:input",
            "tariffs.fits.unknown", "form:fits:input");

    private TariffRefusals() {
    }

    static void say(BusinessException refusal, Language language) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(FIELDS.get(refusal.messageKey()), new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text(refusal.messageKey(), refusal.getMessage()), null));
        faces.validationFailed();
    }

    /** Shows the page afresh, so that Reload does nothing again. */
    static void done(String text, String page) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + page);
    }
}
