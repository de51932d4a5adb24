package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class CustomerQueries {

    @Inject TenantEntityManager em;

    Customer save(Customer customer) {
        em.persist(customer);
        em.flush();
        return customer;
    }

    Customer required(CustomerId id) {
        return Optional.ofNullable(em.find(Customer.class, id.value())).orElseThrow(() -> new NotFoundException(Customer.class, id.value()));
    }

    Optional<Customer> byId(CustomerId id) {
        return Optional.ofNullable(em.find(Customer.class, id.value()));
    }

    /** The customer with this contact address, unless there are several. */
    Optional<Customer> onlyOneWithMail(EmailAddress address) {
        List<Customer> found = em.createQuery("select c from Customer c where lower(c.emailText) = :email and c.state <> :ended and c.kind <> :trial", Customer.class)
                .setParameter("email", address.loginKey()).setParameter("ended", Customer.State.ENDED).setParameter("trial", Customer.Kind.TRIAL).setMaxResults(2).getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<Customer> byNumber(String number) {
        return em.createNamedQuery(Customer.BY_NUMBER, Customer.class).setParameter("number", number).getResultStream().findFirst();
    }

    Optional<Customer> bySubmission(String submission) {
        return em.createNamedQuery(Customer.BY_SUBMISSION, Customer.class).setParameter("submission", submission).getResultStream().findFirst();
    }

    Page<Customer> page(CustomerFilter filter, int first, int size) {
        String where = where(filter);
        long total = bind(em.createQuery("select count(c) from Customer c" + where, Long.class), filter).getSingleResult();
        List<Customer> rows = bind(em.createQuery("select c from Customer c" + where + order(filter), Customer.class), filter)
                .setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(CustomerFilter filter) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.state() != null) {
            where.append(" and c.state = :state");
        } else if (!filter.everything()) {
            where.append(" and c.state <> org.vorzimmer.customers.Customer.State.ENDED");
        }
        if (hasText(filter)) {
            where.append(" and (c.number like :text escape '!' or c.company like :text escape '!' or c.lastName like :text escape '!'"
                    + " or c.firstName like :text escape '!' or c.emailText like :text escape '!' or c.town like :text escape '!')");
        }
        return where.toString();
    }

    private static String order(CustomerFilter filter) {
        String direction = filter.ascending() ? " asc" : " desc";
        return " order by " + filter.sort().path + direction + ", c.id" + direction;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, CustomerFilter filter) {
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (hasText(filter)) {
            query.setParameter("text", Like.contains(filter.text().strip()));
        }
        return query;
    }

    private static boolean hasText(CustomerFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }
}
