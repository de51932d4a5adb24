package org.vorzimmer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Wakes the outbox once the transaction that wrote a mail has committed, so that nobody waits a minute for a mail. */
@ApplicationScoped
class OutboxNudge {

    @Inject OutboxTimer timer;

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued mail) {
        timer.soon(mail.tenant());
    }
}
