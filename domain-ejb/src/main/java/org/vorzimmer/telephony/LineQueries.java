package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class LineQueries {

    /** More are not tried in one go: whoever comes away empty waits in line and is looked at again in a minute. */
    private static final int MOST_CANDIDATES = 20;

    @Inject TenantEntityManager em;

    PhoneLine save(PhoneLine line) {
        em.persist(line);
        em.flush();
        return line;
    }

    void remove(PhoneLine line) {
        em.remove(line);
        em.flush();
    }

    PhoneLine required(long id) {
        return Optional.ofNullable(em.find(PhoneLine.class, id)).orElseThrow(() -> new NotFoundException(PhoneLine.class, id));
    }

    PhoneLine requiredLocked(long id) {
        return locked(id).orElseThrow(() -> new NotFoundException(PhoneLine.class, id));
    }

    /** Two that want the same line wait here for each other. */
    Optional<PhoneLine> locked(long id) {
        return Optional.ofNullable(em.findLocked(PhoneLine.class, id));
    }

    Optional<PhoneLine> byNumber(PhoneNumber number) {
        return em.createQuery("select l from PhoneLine l where l.number = :number", PhoneLine.class).setParameter("number", number).getResultStream().findFirst();
    }

    /** Numbers of rows only: whether a line is still free is asked again under its lock. The one that rested longest comes first. */
    List<Long> free(PhoneLine.Purpose purpose) {
        return em.createQuery("select l.id from PhoneLine l where l.purpose = :purpose and l.state = :state order by l.since, l.id", Long.class)
                .setParameter("purpose", purpose).setParameter("state", PhoneLine.State.FREE).setMaxResults(MOST_CANDIDATES).getResultList();
    }

    boolean any(PhoneLine.Purpose purpose) {
        return em.createQuery("select count(l) from PhoneLine l where l.purpose = :purpose", Long.class).setParameter("purpose", purpose).getSingleResult() > 0;
    }

    List<PhoneLine> of(Collection<CustomerId> customers) {
        return customers.isEmpty() ? List.of() : em.createQuery("select l from PhoneLine l where l.customerId in :customers order by l.id", PhoneLine.class)
                .setParameter("customers", customers).getResultList();
    }

    /** Those that have rested until then are free. */
    int cooled(Instant until, Instant now) {
        return em.createUpdate("update PhoneLine l set l.state = :free, l.since = :now where l.state = :cooling and l.since <= :until")
                .setParameter("free", PhoneLine.State.FREE).setParameter("cooling", PhoneLine.State.COOLING)
                .setParameter("until", until).setParameter("now", now).executeUpdate();
    }

    Page<PhoneLine> page(LineFilter filter, int first, int size) {
        String where = where(filter);
        String direction = filter.ascending() ? " asc" : " desc";
        long total = bind(em.createQuery("select count(l) from PhoneLine l" + where, Long.class), filter).getSingleResult();
        List<PhoneLine> rows = bind(em.createQuery("select l from PhoneLine l" + where + " order by " + filter.sort().path + direction + ", l.id" + direction,
                PhoneLine.class), filter).setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(LineFilter filter) {
        return " where 1 = 1" + (filter.state() == null ? "" : " and l.state = :state") + (filter.purpose() == null ? "" : " and l.purpose = :purpose")
                + (hasText(filter) ? " and l.numberText like :text escape '!'" : "");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, LineFilter filter) {
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.purpose() != null) {
            query.setParameter("purpose", filter.purpose());
        }
        if (hasText(filter)) {
            query.setParameter("text", Like.contains(digits(filter.text())));
        }
        return query;
    }

    private static boolean hasText(LineFilter filter) {
        return filter.text() != null && !digits(filter.text()).isEmpty();
    }

    /** As numbers are stored: without spaces, and without the zero that only German callers dial. */
    private static String digits(String typed) {
        return typed.replaceAll("[^0-9+]", "").replaceFirst("^0+", "");
    }
}
