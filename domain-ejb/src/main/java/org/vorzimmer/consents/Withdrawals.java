package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** Takes a consent back, the same way for every channel: the features act, the fact is kept, the person is told; all of it or nothing. */
@Dependent
class Withdrawals {

    @Inject ConsentQueries consents;
    @Inject OutboxService outbox;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;
    @Inject CurrentUser user;
    @Inject Event<ConsentWithdrawn> withdrawn;
    @Inject Clock clock;

    /** Doing it twice changes nothing: the row's lock makes a double click wait, and then there is nothing left to do. */
    void withdraw(long consentId, ConsentChannel channel) {
        GivenConsent consent = locked(consentId);
        EmailAddress person = consent.getPerson();
        if (take(consent, channel) && person != null) {
            MailText text = MailText.of("consents", "withdrawn", consent.getLanguage().getTag(), Map.of("tenant", directory.byId(tenant.get()).getName()));
            outbox.enqueue(Mail.to(person, "consents.withdrawn", text));
        }
    }

    /** The same where the person is told in another way: who leaves a list by one click wants no more mail. */
    void withdrawSilently(long consentId, ConsentChannel channel) {
        take(locked(consentId), channel);
    }

    private GivenConsent locked(long consentId) {
        return consents.locked(consentId).orElseThrow(() -> new NotFoundException(GivenConsent.class, consentId));
    }

    private boolean take(GivenConsent consent, ConsentChannel channel) {
        Instant now = clock.instant();
        if (!consent.withdraw(now)) {
            return false;
        }
        ConsentWithdrawn event = new ConsentWithdrawn(tenant.get(), consent.getKind(), consent.getRecordKind(), consent.getRecordId());
        withdrawn.fire(event);
        consents.save(new ConsentWithdrawal(consent, channel, user.loginIdOrNull(), event.whatWasDone(), now));
        return true;
    }
}
