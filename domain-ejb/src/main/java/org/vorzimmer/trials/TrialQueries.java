package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.KeyId;

@Dependent
class TrialQueries {

    @Inject TenantEntityManager em;

    Trial save(Trial trial) {
        em.persist(trial);
        em.flush();
        return trial;
    }

    Trial required(long id) {
        return Optional.ofNullable(em.find(Trial.class, id)).orElseThrow(() -> new NotFoundException(Trial.class, id));
    }

    /** Two clicks, two nodes, or a timer and a colleague, wait here for each other. */
    Optional<Trial> locked(long id) {
        return Optional.ofNullable(em.findLocked(Trial.class, id));
    }

    Trial requiredLocked(long id) {
        return locked(id).orElseThrow(() -> new NotFoundException(Trial.class, id));
    }

    /** What is asked of the database next sees what was changed until now. */
    void flush() {
        em.flush();
    }

    /** The open trial of an address, locked. */
    Optional<Trial> openOf(EmailAddress email) {
        return em.createNamedQuery(Trial.OPEN_OF, Trial.class).setParameter("email", email.loginKey()).getResultStream().findFirst().flatMap(trial -> locked(trial.getId()))
                .filter(Trial::isOpen);
    }

    Optional<Trial> ofLead(long leadId) {
        return em.createNamedQuery(Trial.BY_LEAD, Trial.class).setParameter("lead", leadId).getResultStream().findFirst();
    }

    /** Whoever has the link may know that the page is there; the rest needs the code. */
    Optional<Trial> byLink(String link) {
        return em.createNamedQuery(Trial.BY_LINK, Trial.class).setParameter("hash", TrialSecrets.hash(link == null ? "" : link)).getResultStream().findFirst();
    }

    Trial requiredByLink(String link) {
        return byLink(link).orElseThrow(() -> new NotFoundException(Trial.class, "link"));
    }

    /** Open ones, those who have waited longest first: whoever comes first gets the first line. */
    List<Long> open() {
        return em.createQuery("select t.id from Trial t where t.state not in :over order by t.confirmedAt, t.id", Long.class)
                .setParameter("over", List.of(Trial.State.ENDED, Trial.State.CONVERTED)).getResultList();
    }

    /** Whether somebody was told that no line is free: whoever has waited longer is served first, by the timer. */
    boolean isAnybodyWaiting(long besides) {
        return em.createQuery("select count(t) from Trial t where t.state = :waiting and t.waitingToldAt is not null and t.id <> :besides", Long.class)
                .setParameter("waiting", Trial.State.WAITING).setParameter("besides", besides).getSingleResult() > 0;
    }

    List<KeyId> keysInUse(Collection<KeyId> asked) {
        return em.createQuery("select t.keyId from Trial t where t.keyId in :asked", KeyId.class).setParameter("asked", asked).getResultList();
    }

    Page<Trial> page(TrialFilter filter, int first, int size) {
        String where = where(filter);
        String direction = filter.ascending() ? " asc" : " desc";
        long total = bind(em.createQuery("select count(t) from Trial t" + where, Long.class), filter).getSingleResult();
        List<Trial> rows = bind(em.createQuery("select t from Trial t" + where + " order by " + filter.sort().path + direction + ", t.id" + direction, Trial.class), filter)
                .setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(TrialFilter filter) {
        String states = filter.state() != null ? " and t.state = :state" : filter.everything() ? "" : " and t.state not in :over";
        return " where 1 = 1" + states + (hasText(filter) ? " and (t.displayName like :text escape '!' or t.emailText like :text escape '!')" : "");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, TrialFilter filter) {
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        } else if (!filter.everything()) {
            query.setParameter("over", List.of(Trial.State.ENDED, Trial.State.CONVERTED));
        }
        if (hasText(filter)) {
            query.setParameter("text", Like.contains(filter.text().strip()));
        }
        return query;
    }

    private static boolean hasText(TrialFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }
}
