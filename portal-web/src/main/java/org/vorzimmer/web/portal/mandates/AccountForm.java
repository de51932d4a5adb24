package org.vorzimmer.web.portal.mandates;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.IbanRefusal;
import org.vorzimmer.web.kit.Messages;

/** The fields of an account as somebody types them, with messages beside those that cannot stay. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 60) private String iban;
    @Size(max = 20) private String bic;

    /** Empty when a message in the form of that name says what is wrong with the number. */
    public Optional<Iban> readIban(String form) {
        Optional<IbanRefusal> refusal = Iban.refusal(iban);
        refusal.ifPresent(why -> Messages.refuse(form, "iban", why.messageKey(), why.country(), why.expectedLength(), why.actualLength()));
        return refusal.isPresent() ? Optional.empty() : Iban.parse(iban);
    }

    /** Whether the BIC is none at all or a right one; else a message says so. */
    public boolean isBicFine(String form) {
        if (bic == null || bic.isBlank() || Bic.parse(bic).isPresent()) {
            return true;
        }
        Messages.refuse(form, "bic", "mandate.bic.wrong");
        return false;
    }

    /** Null when none was typed. */
    public Bic readBic() {
        return Bic.parse(bic).orElse(null);
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }
}
