package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class NewsletterQueries {

    private static final String RECIPIENTS = " from Subscription s where s.state = :confirmed and s.language = :language and s.confirmedAt <= :started";

    @Inject TenantEntityManager em;

    <T> T save(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    Optional<Subscription> byEmail(EmailAddress email) {
        return em.createNamedQuery(Subscription.BY_EMAIL, Subscription.class).setParameter("email", email).getResultStream().findFirst();
    }

    Optional<Subscription> locked(long id) {
        return Optional.ofNullable(em.findLocked(Subscription.class, id));
    }

    /** To look at, which waits for nobody. */
    Subscription subscription(long id) {
        return Optional.ofNullable(em.find(Subscription.class, id)).orElseThrow(() -> new NotFoundException(Subscription.class, id));
    }

    Subscription required(long id) {
        return locked(id).orElseThrow(() -> new NotFoundException(Subscription.class, id));
    }

    Optional<Proof> byToken(String tokenHash) {
        return em.createNamedQuery(Proof.BY_TOKEN, Proof.class).setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    List<Proof> proofsOf(long subscription) {
        return em.createNamedQuery(Proof.OF_SUBSCRIPTION, Proof.class).setParameter("subscription", subscription).getResultList();
    }

    boolean asksConfirmation(String messageId) {
        return em.createQuery("select count(p) from Proof p where p.mailMessageId = :id", Long.class).setParameter("id", messageId).getSingleResult() > 0;
    }

    boolean isSuppressed(String addressHash) {
        return em.createQuery("select count(s) from Suppression s where s.addressHash = :hash", Long.class).setParameter("hash", addressHash).getSingleResult() > 0;
    }

    void liftSuppression(String addressHash) {
        em.createUpdate("delete from Suppression s where s.addressHash = :hash").setParameter("hash", addressHash).executeUpdate();
    }

    /** Whether it is held, be it since before it was confirmed. */
    boolean isHeld(Subscription subscription) {
        return em.createQuery("select count(h) from HeldRecord h where h.kind in :kinds and h.recordId = :id", Long.class)
                .setParameter("kinds", List.of(SubscriberHolder.KIND.code(), UnconfirmedHolder.KIND.code())).setParameter("id", subscription.getId()).getSingleResult() > 0;
    }

    /** The rows of a subscription that is going: what counts stays, without it. */
    void remove(Subscription subscription) {
        em.createUpdate("update Delivery d set d.subscriptionId = null, d.messageId = null where d.subscriptionId = :id")
                .setParameter("id", subscription.getId()).executeUpdate();
        em.remove(subscription);
        em.flush();
    }

    Page<Subscription> page(SubscriberFilter filter, int first, int size) {
        String where = " where s.state <> org.vorzimmer.newsletter.Subscription.State.UNSUBSCRIBED" + (filter.state() == null ? "" : " and s.state = :state")
                + (filter.hasText() ? " and (s.emailText like :text escape '!' or s.name like :text escape '!')" : "");
        String direction = filter.ascending() ? " asc" : " desc";
        List<Subscription> rows = bind(em.createQuery("select s from Subscription s" + where + " order by " + filter.sort().path + direction + ", s.id" + direction,
                Subscription.class), filter).setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, bind(em.createQuery("select count(s) from Subscription s" + where, Long.class), filter).getSingleResult());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, SubscriberFilter filter) {
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.hasText()) {
            query.setParameter("text", Like.contains(filter.text().strip()));
        }
        return query;
    }

    /** To look at, which waits for nobody. */
    Issue shown(long id) {
        return Optional.ofNullable(em.find(Issue.class, id)).orElseThrow(() -> new NotFoundException(Issue.class, id));
    }

    /** To change. */
    Issue issue(long id) {
        return Optional.ofNullable(em.findLocked(Issue.class, id)).orElseThrow(() -> new NotFoundException(Issue.class, id));
    }

    void remove(Issue issue) {
        em.remove(issue);
    }

    Page<Issue> issues(int first, int size) {
        return new Page<>(em.createQuery("select i from Issue i order by i.createdAt desc, i.id desc", Issue.class).setFirstResult(first).setMaxResults(size).getResultList(),
                em.createQuery("select count(i) from Issue i", Long.class).getSingleResult());
    }

    List<Long> dueIssues(Instant now) {
        return em.createQuery("select i.id from Issue i where i.state = :sending or i.state = :scheduled and i.sendAt <= :now order by i.id", Long.class)
                .setParameter("sending", Issue.State.SENDING).setParameter("scheduled", Issue.State.SCHEDULED).setParameter("now", now).getResultList();
    }

    /** How many would get an issue in this language now. */
    long recipients(TextLanguage language, Instant now) {
        return recipients(em.createQuery("select count(s)" + RECIPIENTS, Long.class), language, now).getSingleResult();
    }

    /** The next who have no mail of this issue yet. */
    List<Subscription> next(Issue issue, int most) {
        return recipients(em.createQuery("select s" + RECIPIENTS + " and not exists (select d.id from Delivery d where d.issueId = :issue and d.subscriptionId = s.id)"
                + " order by s.id", Subscription.class), issue.getLanguage(), issue.getStartedAt()).setParameter("issue", issue.getId()).setMaxResults(most).getResultList();
    }

    private static <T> TypedQuery<T> recipients(TypedQuery<T> query, TextLanguage language, Instant started) {
        return query.setParameter("confirmed", Subscription.State.CONFIRMED).setParameter("language", language).setParameter("started", started);
    }

    long queuedSince(Instant moment) {
        return em.createQuery("select count(d) from Delivery d where d.queuedAt > :moment", Long.class).setParameter("moment", moment).getSingleResult();
    }

    Optional<Delivery> byMessageId(String messageId) {
        return em.createQuery("select d from Delivery d where d.messageId = :id", Delivery.class).setParameter("id", messageId).getResultStream().findFirst();
    }

    Map<Delivery.State, Long> counts(long issue) {
        Map<Delivery.State, Long> counts = new EnumMap<>(Delivery.State.class);
        em.createQuery("select d.state, count(d) from Delivery d where d.issueId = :issue group by d.state", Object[].class).setParameter("issue", issue)
                .getResultList().forEach(row -> counts.put((Delivery.State) row[0], (Long) row[1]));
        return counts;
    }
}
