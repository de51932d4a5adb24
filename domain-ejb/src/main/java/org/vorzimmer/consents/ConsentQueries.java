package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class ConsentQueries {

    @Inject TenantEntityManager em;

    GivenConsent save(GivenConsent consent) {
        em.persist(consent);
        return consent;
    }

    void save(ConsentWithdrawal withdrawal) {
        em.persist(withdrawal);
    }

    Optional<GivenConsent> locked(long id) {
        return Optional.ofNullable(em.findLocked(GivenConsent.class, id));
    }

    GivenConsent required(long id) {
        return Optional.ofNullable(em.find(GivenConsent.class, id)).orElseThrow(() -> new NotFoundException(GivenConsent.class, id));
    }

    List<GivenConsent> ofPerson(String key) {
        return em.createNamedQuery(GivenConsent.OF_PERSON, GivenConsent.class).setParameter("person", key).getResultList();
    }

    /** By the number of the consent. */
    Map<Long, ConsentWithdrawal> withdrawals(Collection<GivenConsent> consents) {
        List<Long> ids = consents.stream().map(GivenConsent::getId).toList();
        return ids.isEmpty() ? Map.of() : em.createNamedQuery(ConsentWithdrawal.OF_CONSENTS, ConsentWithdrawal.class).setParameter("consents", ids)
                .getResultStream().collect(Collectors.toMap(withdrawal -> withdrawal.consent().getId(), Function.identity()));
    }

    Page<GivenConsent> page(ConsentFilter filter, Optional<String> key, int first, int size) {
        String where = where(filter, key);
        long total = bind(em.createQuery("select count(c) from GivenConsent c" + where, Long.class), filter, key).getSingleResult();
        String direction = filter.ascending() ? " asc" : " desc";
        List<GivenConsent> rows = bind(em.createQuery("select c from GivenConsent c" + where + " order by " + filter.sort().path + direction
                + ", c.id" + direction, GivenConsent.class), filter, key).setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(ConsentFilter filter, Optional<String> key) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        where.append(switch (filter.state()) {
            case IN_FORCE -> " and c.endedAt is null";
            case WITHDRAWN -> " and c.withdrawnAt is not null";
            case EXPIRED -> " and c.endedAt is not null and c.withdrawnAt is null";
            case ALL -> "";
        });
        if (filter.kind() != null) {
            where.append(" and c.kind = :kind");
        }
        if (filter.hasText()) {
            where.append(key.isPresent() ? " and c.personKey = :key" : " and c.personText like :text escape '!'");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ConsentFilter filter, Optional<String> key) {
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.hasText()) {
            key.ifPresentOrElse(known -> query.setParameter("key", known), () -> query.setParameter("text", Like.contains(filter.text().strip())));
        }
        return query;
    }

    List<GivenConsent> of(String recordKind, long recordId) {
        return em.createNamedQuery(GivenConsent.OF_RECORD, GivenConsent.class)
                .setParameter("kind", recordKind).setParameter("record", recordId).getResultList();
    }
}
