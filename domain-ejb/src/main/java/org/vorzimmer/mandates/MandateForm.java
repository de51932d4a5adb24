package org.vorzimmer.mandates;

import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.PostalAddress;

/** What is filled into the text of a mandate. Reference, BIC and place with date may be null: the form then says so or leaves the line out. */
public record MandateForm(MandateScheme scheme, MandateType type, String creditorName, PostalAddress creditorAddress, CreditorId creditorId,
        MandateReference reference, String debtorName, PostalAddress debtorAddress, Iban iban, Bic bic, String placeAndDate) {

    public MandateForm {
        if (creditorName == null || creditorName.isBlank() || debtorName == null || debtorName.isBlank()) {
            throw new IllegalArgumentException("A mandate names creditor and account holder");
        }
        if (iban.needsBic() && bic == null) {
            throw new IllegalArgumentException("An account outside the EEA needs the BIC");
        }
    }
}
