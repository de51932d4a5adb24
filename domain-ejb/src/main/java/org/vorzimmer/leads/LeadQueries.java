package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.KeyId;

@Dependent
class LeadQueries {

    @Inject TenantEntityManager em;

    <T> T save(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    Lead required(long id) {
        return Optional.ofNullable(em.find(Lead.class, id)).orElseThrow(() -> new NotFoundException(Lead.class, id));
    }

    Optional<Lead> byId(long id) {
        return Optional.ofNullable(em.find(Lead.class, id));
    }

    Optional<Lead> bySubmission(String submission) {
        return em.createNamedQuery(Lead.BY_SUBMISSION, Lead.class).setParameter("submission", submission).getResultStream().findFirst();
    }

    Set<HoldType> holdsOn(Lead lead) {
        return Set.copyOf(em.createQuery("select distinct h.type from HeldRecord h where h.kind = :kind and h.recordId = :id", HoldType.class)
                .setParameter("kind", lead.kind().code()).setParameter("id", lead.getId()).getResultList());
    }

    long inQuarantine() {
        return em.createQuery("select count(l) from Lead l where l.suspectedAt is not null", Long.class).getSingleResult();
    }

    Optional<Lead> byReference(String reference) {
        return em.createNamedQuery(Lead.BY_REFERENCE, Lead.class).setParameter("reference", reference).getResultStream().findFirst();
    }

    /** Of this address, under no customer's number, neither suspected of misuse nor on the way to deletion; trials have a way of their own. */
    List<Lead> ofNobody(EmailAddress address) {
        return em.createQuery("select l from Lead l where lower(l.emailText) = :email and l.customerId is null and l.suspectedAt is null and l.erasureAskedAt is null and l.channel <> org.vorzimmer.leads.Lead.Channel.TRIAL order by l.id", Lead.class)
                .setParameter("email", address.value().toLowerCase(Locale.ROOT)).getResultList();
    }

    List<Lead> ofCustomer(CustomerId customer) {
        return em.createQuery("select l from Lead l where l.customerId = :customer order by l.receivedAt desc, l.id desc", Lead.class)
                .setParameter("customer", customer).getResultList();
    }

    List<KeyId> keysInUse(Collection<KeyId> asked) {
        return em.createQuery("select l.keyId from Lead l where l.keyId in :asked", KeyId.class).setParameter("asked", asked).getResultList();
    }

    List<LeadEntry> entries(long leadId) {
        return em.createNamedQuery(LeadEntry.OF_LEAD, LeadEntry.class).setParameter("lead", leadId).getResultList();
    }

    List<LeadFile> files(long leadId) {
        return em.createNamedQuery(LeadFile.OF_LEAD, LeadFile.class).setParameter("lead", leadId).getResultList();
    }

    LeadFile requiredFile(long id) {
        return Optional.ofNullable(em.find(LeadFile.class, id)).orElseThrow(() -> noFile(id));
    }

    static NotFoundException noFile(long id) {
        return new NotFoundException(LeadFile.class, id);
    }

    Optional<LeadFileContent> content(long fileId) {
        return em.createNamedQuery(LeadFileContent.OF, LeadFileContent.class).setParameter("file", fileId).getResultStream().findFirst();
    }

    Page<Lead> page(LeadFilter filter, int first, int size) {
        String where = where(filter);
        long total = bind(em.createQuery("select count(l) from Lead l" + where, Long.class), filter).getSingleResult();
        List<Lead> rows = bind(em.createQuery("select l from Lead l" + where + order(filter), Lead.class), filter)
                .setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(LeadFilter filter) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.state() != null) {
            where.append(" and l.state = :state");
        } else if (!filter.everything()) {
            where.append(" and l.state <> org.vorzimmer.leads.Lead.State.CLOSED");
        }
        if (filter.quarantined()) {
            where.append(" and l.suspectedAt is not null");
        } else if (!filter.everything()) {
            where.append(" and l.suspectedAt is null");
        }
        if (filter.channel() != null) {
            where.append(" and l.channel = :channel");
        }
        if (filter.assigneeId() != null) {
            where.append(" and l.assigneeId = :assignee");
        }
        if (hasText(filter)) {
            where.append(" and (l.lastName like :text escape '!' or l.firstName like :text escape '!' or l.company like :text escape '!'"
                    + " or l.subject like :text escape '!' or l.reference like :text escape '!' or l.emailText like :text escape '!')");
        }
        return where.toString();
    }

    private static String order(LeadFilter filter) {
        String direction = filter.ascending() ? " asc" : " desc";
        return " order by " + filter.sort().path + direction + ", l.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, LeadFilter filter) {
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.channel() != null) {
            query.setParameter("channel", filter.channel());
        }
        if (filter.assigneeId() != null) {
            query.setParameter("assignee", filter.assigneeId());
        }
        if (hasText(filter)) {
            query.setParameter("text", Like.contains(filter.text().strip()));
        }
        return query;
    }

    private static boolean hasText(LeadFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }
}
