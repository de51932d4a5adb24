package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerRelation;

/** Takes a mandate back and tells the debtor, the same way for office and customer; in the caller's transaction and after its check of rights. */
@Dependent
class MandateRevocation {

    @Inject MandateBook book;
    @Inject MandateLetters letters;
    @Inject CustomerRelation customers;
    @Inject Clock clock;

    /** @param said what the debtor said or wrote; may be null */
    void revoke(Mandate mandate, RevokeReason reason, Long loginId, String said) {
        mandate.revoked(reason, clock.instant());
        book.write(mandate, MandateEntry.Kind.REVOKED, loginId, said);
        tell(mandate, "revoked");
    }

    /** Who has signed nothing yet gets no letter. */
    void tell(Mandate mandate, String mail) {
        if (mandate.getCustomerId() == null || mandate.getSignedOn() == null) {
            return;
        }
        Customer customer = customers.with(mandate.getCustomerId());
        if (customer.getEmail() != null) {
            letters.tell(mandate, customer.getEmail(), customer.getLanguage(), mail, Map.of());
        }
    }
}
