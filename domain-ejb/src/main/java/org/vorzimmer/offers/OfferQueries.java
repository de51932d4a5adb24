package org.vorzimmer.offers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;

@Dependent
class OfferQueries {

    @Inject TenantEntityManager em;

    <E extends TenantOwned> E save(E made) {
        em.persist(made);
        em.flush();
        return made;
    }

    Optional<LeadOffer> byId(long id) {
        return Optional.ofNullable(em.find(LeadOffer.class, id));
    }

    /** With its lock: withdrawal and acceptance wait for each other. */
    LeadOffer requiredLocked(long id) {
        return Optional.ofNullable(em.findLocked(LeadOffer.class, id)).orElseThrow(() -> new NotFoundException(LeadOffer.class, id));
    }

    /** The offer and all others for the same enquiry, locked in one order, so that two acceptances wait for each other. */
    List<LeadOffer> siblingsLocked(long id) {
        return byId(id).map(offer -> ofLead(offer.getLeadId()).stream().map(LeadOffer::getId).sorted().map(this::requiredLocked).toList()).orElse(List.of());
    }

    Optional<LeadOffer> byLink(String link) {
        return em.createNamedQuery(LeadOffer.BY_LINK, LeadOffer.class).setParameter("hash", Sha256.of(link)).getResultStream().findFirst();
    }

    Optional<LeadOffer> bySubmission(String submission) {
        return em.createNamedQuery(LeadOffer.BY_SUBMISSION, LeadOffer.class).setParameter("submission", submission).getResultStream().findFirst();
    }

    /** The newest first. */
    List<LeadOffer> ofLead(long leadId) {
        return em.createNamedQuery(LeadOffer.OF_LEAD, LeadOffer.class).setParameter("lead", leadId).getResultList();
    }

    List<Long> addOnVersions(long offerId) {
        return em.createQuery("select a from OfferedAddOn a where a.offerId = :offer order by a.id", OfferedAddOn.class).setParameter("offer", offerId)
                .getResultStream().map(OfferedAddOn::addOnVersionId).toList();
    }

    List<KeyId> keysInUse(Collection<KeyId> asked) {
        return em.createQuery("select o.keyId from LeadOffer o where o.keyId in :asked", KeyId.class).setParameter("asked", asked).getResultList();
    }

    Page<LeadOffer> page(OfferFilter filter, LocalDate today, int first, int size) {
        String where = where(filter);
        String direction = filter.ascending() ? " asc" : " desc";
        long total = bind(em.createQuery("select count(o) from LeadOffer o" + where, Long.class), filter, today).getSingleResult();
        List<LeadOffer> rows = bind(em.createQuery("select o from LeadOffer o" + where + " order by " + filter.sort().path + direction + ", o.id" + direction, LeadOffer.class),
                filter, today).setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(OfferFilter filter) {
        String state = filter.state() == null ? "" : switch (filter.state()) {
            case OPEN -> " and o.acceptedAt is null and o.withdrawnAt is null and o.validUntil >= :today";
            case EXPIRED -> " and o.acceptedAt is null and o.withdrawnAt is null and o.validUntil < :today";
            case WITHDRAWN -> " and o.acceptedAt is null and o.withdrawnAt is not null";
            default -> " and o.acceptedAt is not null";
        };
        return " where o.number like :text escape '!'" + state;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, OfferFilter filter, LocalDate today) {
        if (filter.state() == LeadOffer.State.OPEN || filter.state() == LeadOffer.State.EXPIRED) {
            query.setParameter("today", today);
        }
        return query.setParameter("text", Like.contains(filter.words()));
    }
}
