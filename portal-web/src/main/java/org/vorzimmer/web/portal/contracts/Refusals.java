package org.vorzimmer.web.portal.contracts;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Language;

/** Says what a rule refused beside the field that it is about, and what was done above the page. */
public final class Refusals {

    private static final Map<String, String> FIELDS = Map.of("contracts.beginsOn.past", "form:from:input", "contracts.beginsOn.far", "form:from:input",
            "contracts.notice.beforeContract", "form:receivedOn:input",
            "contracts.change.past", "form:from:input", "contracts.change.afterEnd", "form:from:input", "contracts.tariff.notOffered", "form:tariff:input",
            "contracts.addOn.notWithTariff", "form:addOns", "contracts.addOn.notOffered", "form:addOns", "contracts.notice.future", "form:receivedOn:input",
            "contracts.notice.reasonMissing", "form:reason:input");

    private Refusals() {
    }

    /** Always null, so that the page stays. */
    public static String say(BusinessException refusal, Language language) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(FIELDS.get(refusal.messageKey()), new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text(refusal.messageKey()), null));
        faces.validationFailed();
        return null;
    }

    /** Kept for the page that is shown next. */
    public static void done(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }
}
