package org.vorzimmer.mandates;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.SepaText;
import org.vorzimmer.tenancy.TenantId;

/** The name of a mandate between creditor, debtor and banks: capitals and small letters are the same to them, blanks are not. */
public record MandateReference(String value) implements Serializable {

    private static final int LONGEST = 35;

    public MandateReference {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a mandate reference");
        }
    }

    public static Optional<MandateReference> parse(String typed) {
        return isValid(typed) ? Optional.of(new MandateReference(typed)) : Optional.empty();
    }

    /** The reference that the program gives; text that people type is never part of it. */
    public static MandateReference of(TenantId tenant, int customerNumber, int sequence) {
        if (customerNumber < 1 || sequence < 1) {
            throw new IllegalArgumentException("Numbers of customers and mandates begin with 1");
        }
        return new MandateReference(String.format(Locale.ROOT, "T%03d-%06d-%02d", tenant.value(), customerNumber, sequence));
    }

    private static boolean isValid(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST && text.equals(text.strip()) && SepaText.isAllowed(text)
                && !text.startsWith("/") && !text.endsWith("/") && !text.contains("//");
    }

    /** Equal for references that banks take for the same. */
    public String comparisonKey() {
        return value.toUpperCase(Locale.ROOT);
    }

    /** Equal for mandates that one creditor must not have twice, whatever business code it uses. */
    public String uniqueKey(CreditorId creditor) {
        return creditor.comparisonKey() + "/" + comparisonKey();
    }

    @Override
    public String toString() {
        return value;
    }
}
