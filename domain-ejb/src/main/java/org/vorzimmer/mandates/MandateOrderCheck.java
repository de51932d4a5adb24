package org.vorzimmer.mandates;

import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.SepaText;

/** What must be known so that a mandate can be given: which field cannot stay, and why. Pure. */
public final class MandateOrderCheck {

    /** Longest name in the bank's file. */
    private static final int LONGEST_NAME = 70;

    private MandateOrderCheck() {
    }

    /** A field that cannot stay as it is; both words are stable, the key names the message. */
    public record Finding(String field, String messageKey) {
    }

    /** Empty when all is well. */
    public static List<Finding> of(MandateOrder order) {
        List<Finding> findings = new ArrayList<>();
        if (order.scheme() == MandateScheme.B2B && order.consumer()) {
            findings.add(new Finding("scheme", MandateVerdict.Refusal.CONSUMER.messageKey()));
        }
        if (SepaText.of(order.debtorName(), Integer.MAX_VALUE).isEmpty()) {
            findings.add(new Finding("debtorName", PostalAddress.Fault.UNREADABLE.messageKey()));
        } else if (SepaText.of(order.debtorName(), Integer.MAX_VALUE).length() > LONGEST_NAME) {
            findings.add(new Finding("debtorName", PostalAddress.Fault.TOO_LONG.messageKey()));
        }
        order.address().problems().forEach(problem -> findings.add(new Finding(field(problem.part()), problem.messageKey())));
        if (order.bic() == null && order.iban().needsBic()) {
            findings.add(new Finding("bic", "mandate.bic.needed"));
        } else if (order.bic() != null && !order.bic().country().equals(order.iban().country()) && order.iban().needsBic()) {
            findings.add(new Finding("bic", "mandate.bic.otherCountry"));
        }
        return List.copyOf(findings);
    }

    private static String field(PostalAddress.Part part) {
        return switch (part) {
            case STREET -> "street";
            case HOUSE_NUMBER -> "houseNumber";
            case POSTCODE -> "postcode";
            case TOWN -> "town";
            case COUNTRY -> "country";
        };
    }
}
