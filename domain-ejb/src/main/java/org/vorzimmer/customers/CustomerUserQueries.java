package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class CustomerUserQueries {

    @Inject TenantEntityManager em;

    CustomerUser save(CustomerUser user) {
        em.persist(user);
        em.flush();
        return user;
    }

    Optional<CustomerUser> byLogin(long login) {
        return em.createQuery("select u from CustomerUser u where u.loginId = :login", CustomerUser.class).setParameter("login", login).getResultStream().findFirst();
    }

    /** Everybody who ever was of this customer and is still kept. */
    List<CustomerUser> of(CustomerId customer) {
        return em.createQuery("select u from CustomerUser u where u.customerId = :customer order by u.id", CustomerUser.class)
                .setParameter("customer", customer.value()).getResultList();
    }

    List<Long> loginsOf(CustomerId customer) {
        return em.createQuery("select u.loginId from CustomerUser u where u.customerId = :customer and u.removedAt is null order by u.id", Long.class)
                .setParameter("customer", customer.value()).getResultList();
    }
}
