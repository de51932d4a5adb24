package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
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
class ContactQueries {

    private static final String FREE = " and not exists (select h.id from HeldRecord h where h.kind = 'CONTACT_BOOK' and h.recordId = c.id)";

    @Inject TenantEntityManager em;

    Contact save(Contact contact) {
        em.persist(contact);
        return contact;
    }

    void flush() {
        em.flush();
    }

    /** Somebody of another customer is as unknown as somebody who never was. */
    Contact required(CustomerId customer, long id) {
        return Optional.ofNullable(em.find(Contact.class, id)).filter(contact -> contact.belongsTo(customer)).orElseThrow(() -> new NotFoundException(Contact.class, id));
    }

    /** The same; two who change the contact wait for each other. */
    Contact requiredLocked(CustomerId customer, long id) {
        return Optional.ofNullable(em.findLocked(Contact.class, id)).filter(contact -> contact.belongsTo(customer)).orElseThrow(() -> new NotFoundException(Contact.class, id));
    }

    Optional<Contact> bySubmission(CustomerId customer, String submission) {
        return em.createQuery("select c from Contact c where c.customerId = :customer and c.submission = :submission", Contact.class)
                .setParameter("customer", customer.value()).setParameter("submission", submission).getResultStream().findFirst();
    }

    /** What a ring asks: one step along the unique key of the numbers and one to the contact. */
    Optional<KnownCaller> caller(CustomerId customer, PhoneNumber number) {
        return em.createQuery("select c.id, c.displayName, c.vip, c.blocked, c.handling, c.handlingText, c.handlingUntil from ContactNumber n join n.contact c"
                + " where n.customerId = :customer and n.number = :number", Object[].class)
                .setParameter("customer", customer.value()).setParameter("number", number).getResultStream().findFirst()
                .map(row -> new KnownCaller((Long) row[0], (String) row[1], (Boolean) row[2], (Boolean) row[3], (KnownCaller.Handling) row[4], (String) row[5],
                        (LocalDate) row[6]));
    }

    /** Number and name of each that is known. */
    List<Object[]> names(CustomerId customer, Collection<PhoneNumber> numbers) {
        return numbers.isEmpty() ? List.of() : em.createQuery("select n.number, c.displayName from ContactNumber n join n.contact c"
                + " where n.customerId = :customer and n.number in :numbers", Object[].class)
                .setParameter("customer", customer.value()).setParameter("numbers", numbers).getResultList();
    }

    List<Contact> withNumbers(CustomerId customer, Collection<PhoneNumber> numbers) {
        // A contact that is read from a join would come without its numbers: EclipseLink fetches them for a query of contacts only.
        return numbers.isEmpty() ? List.of() : em.createQuery("select c from Contact c where c.id in (select n.contact.id from ContactNumber n"
                + " where n.customerId = :customer and n.number in :numbers) order by c.id", Contact.class).setParameter("customer", customer.value()).setParameter("numbers", numbers).getResultList();
    }

    List<Contact> all(CustomerId customer) {
        return em.createQuery("select c from Contact c where c.customerId = :customer order by c.displayName, c.id", Contact.class)
                .setParameter("customer", customer.value()).getResultList();
    }

    long count(CustomerId customer) {
        return em.createQuery("select count(c) from Contact c where c.customerId = :customer", Long.class).setParameter("customer", customer.value()).getSingleResult();
    }

    /** Namesakes, those of one name beside each other. */
    List<Contact> namesakes(CustomerId customer, int most) {
        return em.createQuery("select c from Contact c where c.customerId = :customer and c.nameKey in (select d.nameKey from Contact d where d.customerId = :customer"
                + " group by d.nameKey having count(d.id) > 1) order by c.nameKey, c.id", Contact.class)
                .setParameter("customer", customer.value()).setMaxResults(most).getResultList();
    }

    void giveNumbers(Contact from, Contact to) {
        em.createUpdate("update ContactNumber n set n.contact = :to where n.contact = :from").setParameter("to", to).setParameter("from", from).executeUpdate();
    }

    /** False when a hold keeps it. */
    boolean delete(long id) {
        em.createUpdate("delete from ContactNumber n where n.contact.id = :id").setParameter("id", id).executeUpdate();
        boolean gone = em.createUpdate("delete from Contact c where c.id = :id" + FREE).setParameter("id", id).executeUpdate() == 1;
        em.clear(); // what was read before is not written again
        return gone;
    }

    /** Those that came by a way and are kept by no hold; returns how many went. */
    int deleteAll(CustomerId customer, ContactSource source) {
        List<Long> ids = em.createQuery("select c.id from Contact c where c.customerId = :customer and c.source = :source" + FREE, Long.class)
                .setParameter("customer", customer.value()).setParameter("source", source).getResultList();
        if (!ids.isEmpty()) {
            em.createUpdate("delete from ContactNumber n where n.contact.id in :ids").setParameter("ids", ids).executeUpdate();
            em.createUpdate("delete from Contact c where c.id in :ids").setParameter("ids", ids).executeUpdate();
            em.flush();
        }
        return ids.size();
    }

    void follow(CustomerId customer, Instant contractEnd, Instant purposeEnd) {
        em.createUpdate("update Contact c set c.contractEndAt = :contract, c.purposeEndedAt = :purpose where c.customerId = :customer")
                .setParameter("contract", contractEnd).setParameter("purpose", purposeEnd).setParameter("customer", customer.value()).executeUpdate();
    }

    Page<Contact> page(CustomerId customer, ContactFilter filter, int first, int size) {
        String where = where(filter);
        String direction = filter.ascending() ? " asc" : " desc";
        long total = bind(em.createQuery("select count(c) from Contact c" + where, Long.class), customer, filter).getSingleResult();
        List<Contact> rows = bind(em.createQuery("select c from Contact c" + where + " order by " + filter.sort().path + direction + ", c.id" + direction, Contact.class),
                customer, filter).setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(ContactFilter filter) {
        StringBuilder where = new StringBuilder(" where c.customerId = :customer");
        if (filter.mark() != null) {
            where.append(switch (filter.mark()) {
                case VIP -> " and c.vip = true";
                case BLOCKED -> " and c.blocked = true";
                case HANDLED -> " and (c.handling is not null or c.handlingText is not null)";
            });
        }
        if (hasText(filter)) {
            where.append(" and (c.displayName like :text escape '!' or c.company like :text escape '!' or c.emailText like :text escape '!'");
            where.append(digits(filter.text()).isEmpty() ? ")"
                    : " or exists (select n.id from ContactNumber n where n.contact = c and n.numberText like :digits escape '!'))");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, CustomerId customer, ContactFilter filter) {
        query.setParameter("customer", customer.value());
        if (hasText(filter)) {
            query.setParameter("text", Like.contains(filter.text().strip()));
            if (!digits(filter.text()).isEmpty()) {
                query.setParameter("digits", Like.contains(digits(filter.text())));
            }
        }
        return query;
    }

    private static boolean hasText(ContactFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }

    /** As numbers are stored: without spaces, and without the zero that only German callers dial; empty for what is no number. */
    private static String digits(String typed) {
        return typed.matches("[0-9 +()/.-]+") ? typed.replaceAll("[^0-9+]", "").replaceFirst("^0+", "") : "";
    }
}
