package org.vorzimmer.newsletter;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/**
 * Writes the current tenant's due issues into the outbox, a few at a time. May be called twice and by two nodes: the issue's lock makes the second
 * one wait, and each recipient's row is stored with the mail, once.
 */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NewsletterRun {

    @Inject NewsletterQueries queries;
    @Inject IssueMails mails;
    @Inject TenantSettings settings;
    @Inject Clock clock;

    public List<Long> due() {
        return queries.dueIssues(clock.instant());
    }

    /** One transaction's share of one issue; returns how many mails it wrote. */
    public int step(long issueId) {
        Issue issue = queries.issue(issueId);
        Instant now = clock.instant();
        if (!issue.isDue(now)) {
            return 0; // stopped, or finished by another node
        }
        if (issue.getState() == Issue.State.SCHEDULED) {
            issue.begin((int) queries.recipients(issue.getLanguage(), now), now);
        }
        int most = Throttle.allows(Integer.parseInt(settings.get(TenantSetting.NEWSLETTER_PER_MINUTE)), queries.queuedSince(now.minus(Throttle.WINDOW)));
        if (most == 0) {
            return 0;
        }
        List<Subscription> next = queries.next(issue, most);
        for (Subscription subscription : next) {
            Delivery delivery = queries.save(new Delivery(issueId, subscription.getId(), now));
            delivery.isMail(mails.write(issue, subscription));
        }
        if (next.size() < most) {
            issue.finish(now);
        }
        return next.size();
    }
}
