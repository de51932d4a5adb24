package org.vorzimmer.web.portal.contracts;

import java.util.Map;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Messages;

/** Says what a rule refused beside the field that it is about. */
public final class Refusals {

    private static final Map<String, String> FIELDS = Map.of("contracts.beginsOn.past", "form:from:input", "contracts.beginsOn.far", "form:from:input",
            "contracts.notice.beforeContract", "form:receivedOn:input",
            "contracts.change.past", "form:from:input", "contracts.change.afterEnd", "form:from:input", "contracts.tariff.notOffered", "form:tariff:input",
            "contracts.addOn.notWithTariff", "form:addOns", "contracts.addOn.notOffered", "form:addOns", "contracts.notice.future", "form:receivedOn:input",
            "contracts.notice.reasonMissing", "form:reason:input");

    private Refusals() {
    }

    /** Always null, so that the page stays. */
    public static String say(BusinessException refusal) {
        Messages.refuseAt(FIELDS.get(refusal.messageKey()), refusal.messageKey());
        return null;
    }
}
