package org.vorzimmer.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class AgreementQueries {

    @Inject TenantEntityManager em;

    /** The text that counts now, by agreement and language. */
    record Wanted(Agreement agreement, TextLanguage language, int number) { }

    Acceptance save(Acceptance acceptance) {
        em.persist(acceptance);
        em.flush();
        return acceptance;
    }

    /** The latest first. */
    List<Acceptance> of(CustomerId customer) {
        return em.createNamedQuery(Acceptance.OF_CUSTOMER, Acceptance.class).setParameter("customer", customer).getResultList();
    }

    Optional<Acceptance> bySubmission(String submission) {
        return em.createNamedQuery(Acceptance.BY_SUBMISSION, Acceptance.class).setParameter("submission", submission).getResultStream().findFirst();
    }

    boolean isAccepted(CustomerId customer, Agreement agreement) {
        return em.createQuery("select count(a) from Acceptance a where a.customerId = :customer and a.agreement = :agreement", Long.class)
                .setParameter("customer", customer).setParameter("agreement", agreement).getSingleResult() > 0;
    }

    /** Each customer's latest acceptance of each agreement, the newest first. */
    Page<Acceptance> page(AcceptanceFilter filter, List<Wanted> wanted, int first, int size) {
        Map<String, Object> given = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" where a.endedAt is null and not exists (select b from Acceptance b where b.customerId = a.customerId and b.agreement = a.agreement"
                + " and (b.acceptedAt > a.acceptedAt or (b.acceptedAt = a.acceptedAt and b.id > a.id)))");
        if (filter.agreement() != null) {
            where.append(" and a.agreement = :agreement");
            given.put("agreement", filter.agreement());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and a.person like :text escape '!'");
            given.put("text", Like.contains(filter.text().strip()));
        }
        if (filter.outdated()) {
            List<String> older = new ArrayList<>(List.of("1 = 0"));
            for (Wanted one : wanted) {
                int n = older.size();
                older.add("(a.agreement = :kind" + n + " and a.language = :language" + n + " and a.number < :number" + n + ")");
                given.put("kind" + n, one.agreement());
                given.put("language" + n, one.language());
                given.put("number" + n, one.number());
            }
            where.append(" and (").append(String.join(" or ", older)).append(")");
        }
        long total = bind(em.createQuery("select count(a) from Acceptance a" + where, Long.class), given).getSingleResult();
        List<Acceptance> rows = bind(em.createQuery("select a from Acceptance a" + where + " order by a.acceptedAt desc, a.id desc", Acceptance.class), given)
                .setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> given) {
        given.forEach(query::setParameter);
        return query;
    }
}
