package org.vorzimmer.tariffs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.tenancy.TenantOwned;

@Dependent
class TariffQueries {

    private static final String TARIFF_WHERE = " from Tariff t where t.offer in :offers and (t.code like :text escape '!' or exists (select v from TariffVersion v"
            + " where v.tariffId = t.id and (v.text.nameDe like :text escape '!' or v.text.nameEn like :text escape '!')))";
    private static final String ADD_ON_WHERE = " from AddOn t where t.offer in :offers and (t.code like :text escape '!' or exists (select v from AddOnVersion v"
            + " where v.addOnId = t.id and (v.text.nameDe like :text escape '!' or v.text.nameEn like :text escape '!')))";
    private static final String ORDER = " order by t.position, t.code";

    @Inject TenantEntityManager em;

    <E extends TenantOwned> E save(E made) {
        em.persist(made);
        em.flush(); // the id is needed by the caller, and a code that is taken is told here
        return made;
    }

    <E extends TenantOwned> E require(Class<E> type, long id) {
        E found = em.find(type, id);
        if (found == null) {
            throw new NotFoundException(type, id);
        }
        return found;
    }

    /** With its lock, so that two people who write versions at once wait for each other. */
    <E extends TenantOwned> E requireLocked(Class<E> type, long id) {
        E found = em.findLocked(type, id);
        if (found == null) {
            throw new NotFoundException(type, id);
        }
        return found;
    }

    Page<Tariff> tariffs(TariffFilter filter, int first, int size) {
        return page(TARIFF_WHERE, Tariff.class, filter, first, size);
    }

    Page<AddOn> addOns(TariffFilter filter, int first, int size) {
        return page(ADD_ON_WHERE, AddOn.class, filter, first, size);
    }

    private <E> Page<E> page(String where, Class<E> type, TariffFilter filter, int first, int size) {
        List<E> rows = narrowed(em.createQuery("select t" + where + ORDER, type), filter).setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, narrowed(em.createQuery("select count(t)" + where, Long.class), filter).getSingleResult());
    }

    private static <E> TypedQuery<E> narrowed(TypedQuery<E> query, TariffFilter filter) {
        List<Offer> offers = filter.offer() == null ? List.of(Offer.values()) : List.of(filter.offer());
        return query.setParameter("offers", offers).setParameter("text", Like.contains(filter.words()));
    }

    /** Everything that new customers may have or ask for, in the tenant's order. */
    List<Tariff> offeredTariffs() {
        return em.createQuery("select t from Tariff t where t.offer <> :closed" + ORDER, Tariff.class).setParameter("closed", Offer.CLOSED).getResultList();
    }

    List<AddOn> offeredAddOns() {
        return em.createQuery("select t from AddOn t where t.offer <> :closed" + ORDER, AddOn.class).setParameter("closed", Offer.CLOSED).getResultList();
    }

    boolean isTariffCode(String code) {
        return !em.createQuery("select t.id from Tariff t where t.code = :code", Long.class).setParameter("code", code).getResultList().isEmpty();
    }

    boolean isAddOnCode(String code) {
        return !em.createQuery("select t.id from AddOn t where t.code = :code", Long.class).setParameter("code", code).getResultList().isEmpty();
    }

    /** The newest first. */
    List<TariffVersion> versionsOfTariffs(List<Long> tariffIds) {
        return tariffIds.isEmpty() ? List.of() : em.createQuery("select v from TariffVersion v where v.tariffId in :ids order by v.number desc", TariffVersion.class)
                .setParameter("ids", tariffIds).getResultList();
    }

    /** The newest first. */
    List<AddOnVersion> versionsOfAddOns(List<Long> addOnIds) {
        return addOnIds.isEmpty() ? List.of() : em.createQuery("select v from AddOnVersion v where v.addOnId in :ids order by v.number desc", AddOnVersion.class)
                .setParameter("ids", addOnIds).getResultList();
    }
}
