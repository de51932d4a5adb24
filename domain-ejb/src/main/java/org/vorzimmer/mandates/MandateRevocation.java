package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Takes a mandate back and tells the debtor, the same way for office and customer; in the caller's transaction and after its check of rights. */
@Dependent
class MandateRevocation {

    @Inject MandateBook book;
    @Inject MandateLetters letters;
    @Inject MandateUploads uploads;
    @Inject Clock clock;

    /** @param said what the debtor said or wrote; may be null */
    void revoke(Mandate mandate, RevokeReason reason, Long loginId, String said) {
        mandate.revoked(reason, clock.instant());
        book.write(mandate, MandateEntry.Kind.REVOKED, loginId, said);
        tell(mandate, "revoked");
    }

    /** Who has signed nothing yet gets no letter. */
    void tell(Mandate mandate, String mail) {
        if (mandate.getSignedOn() != null) {
            letters.tellCustomer(mandate, mail, Map.of());
        }
    }

    /** However it ended: nobody needs to look at a file for it any more, and the time of its papers begins. */
    void ended(Mandate mandate) {
        uploads.drop(mandate);
        book.ended(mandate);
    }
}
