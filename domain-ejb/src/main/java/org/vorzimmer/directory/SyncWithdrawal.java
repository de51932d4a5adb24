package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentWithdrawn;
import org.vorzimmer.customers.CustomerId;

/** Ends the sync of contacts with its consent: what came by it is deleted in the same transaction, however the withdrawal reached us. */
@Dependent
class SyncWithdrawal {

    /** Name of the effect in the proof of the withdrawal. */
    static final String EFFECT = "SYNCED_CONTACTS_DELETED";

    @Inject ContactQueries contacts;

    void withdrawn(@Observes ConsentWithdrawn event) {
        if (event.kind() == ConsentKind.CONTACT_SYNC && ContactSyncService.RECORD_KIND.equals(event.recordKind())) {
            contacts.deleteAll(new CustomerId(event.recordId()), ContactSource.SYNC);
            event.done(EFFECT);
        }
    }
}
