package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.tenancy.TenantOwned;

@Dependent
class ContractQueries {

    @Inject TenantEntityManager em;

    <E extends TenantOwned> E save(E made) {
        em.persist(made);
        em.flush(); // whatever the database refuses is told here, where it can be understood
        return made;
    }

    void flush() {
        em.flush();
    }

    Contract required(long id) {
        return Optional.ofNullable(em.find(Contract.class, id)).orElseThrow(() -> new NotFoundException(Contract.class, id));
    }

    /** With its lock: notice, withdrawal, change and end of one contract wait for each other. */
    Contract locked(long id) {
        return Optional.ofNullable(em.findLocked(Contract.class, id)).orElseThrow(() -> new NotFoundException(Contract.class, id));
    }

    Optional<Contract> bySubmission(String submission) {
        return em.createNamedQuery(Contract.BY_SUBMISSION, Contract.class).setParameter("submission", submission).getResultStream().findFirst();
    }

    /** The latest first. */
    List<Contract> of(CustomerId customer) {
        return em.createNamedQuery(Contract.OF_CUSTOMER, Contract.class).setParameter("customer", customer).getResultList();
    }

    Optional<Contract> open(CustomerId customer) {
        return of(customer).stream().filter(contract -> !contract.isEnded()).findFirst();
    }

    List<Long> due(LocalDate today) {
        return em.createNamedQuery(Contract.DUE, Long.class).setParameter("today", today).getResultList();
    }

    /** The last day first. */
    List<ContractTerms> terms(long contract) {
        return em.createNamedQuery(ContractTerms.OF, ContractTerms.class).setParameter("contract", contract).getResultList();
    }

    Optional<ContractTerms> termsBySubmission(String submission) {
        return em.createNamedQuery(ContractTerms.BY_SUBMISSION, ContractTerms.class).setParameter("submission", submission).getResultStream().findFirst();
    }

    List<Long> addOnVersions(ContractTerms terms) {
        return em.createQuery("select a from AgreedAddOn a where a.termsId = :terms order by a.id", AgreedAddOn.class).setParameter("terms", terms.getId())
                .getResultStream().map(AgreedAddOn::addOnVersionId).toList();
    }

    /** The latest first. */
    List<Notice> notices(long contract) {
        return em.createNamedQuery(Notice.OF, Notice.class).setParameter("contract", contract).getResultList();
    }

    Optional<Notice> noticeBySubmission(String submission) {
        return em.createNamedQuery(Notice.BY_SUBMISSION, Notice.class).setParameter("submission", submission).getResultStream().findFirst();
    }

    /** @param customers whose contracts match the text as well */
    Page<Contract> page(ContractFilter filter, List<Long> customers, LocalDate today, int first, int size) {
        String where = where(filter, customers);
        long total = bind(em.createQuery("select count(c) from Contract c" + where, Long.class), filter, customers, today).getSingleResult();
        String direction = filter.ascending() ? " asc" : " desc";
        List<Contract> rows = bind(em.createQuery("select c from Contract c" + where + " order by " + filter.sort().path + direction + ", c.id" + direction, Contract.class),
                filter, customers, today).setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(ContractFilter filter, List<Long> customers) {
        StringBuilder where = new StringBuilder(" where ").append(filter.state() == null ? "c.endedAt is null" : switch (filter.state()) {
            case CONCLUDED -> "c.endedAt is null and c.endsOn is null and c.beginsOn > :today";
            case RUNNING -> "c.endedAt is null and c.endsOn is null and c.beginsOn <= :today";
            case NOTICE_GIVEN -> "c.endedAt is null and c.endsOn is not null";
            default -> "c.endedAt is not null";
        });
        if (hasText(filter)) {
            where.append(" and (c.number like :text escape '!' or c.concludedBy like :text escape '!'").append(customers.isEmpty() ? "" : " or c.customerNumber in :customers").append(")");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ContractFilter filter, List<Long> customers, LocalDate today) {
        if (filter.state() == ContractState.CONCLUDED || filter.state() == ContractState.RUNNING) {
            query.setParameter("today", today);
        }
        if (hasText(filter)) {
            query.setParameter("text", Like.contains(filter.text().strip()));
            if (!customers.isEmpty()) {
                query.setParameter("customers", customers);
            }
        }
        return query;
    }

    static boolean hasText(ContractFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }
}
