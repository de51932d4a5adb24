package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Asks each customer once for each kind, and keeps who confirmed what and when. */
@Dependent
class Confirmations {

    @Inject TenantEntityManager em;
    @Inject CurrentUser user;
    @Inject Clock clock;

    List<DirectoryConfirmation> of(CustomerId customer) {
        return em.createQuery("select c from DirectoryConfirmation c where c.customerId = :customer order by c.confirmedAt, c.id", DirectoryConfirmation.class)
                .setParameter("customer", customer).getResultList();
    }

    Optional<DirectoryConfirmation> find(CustomerId customer, ConfirmationKind kind) {
        return of(customer).stream().filter(confirmation -> confirmation.getKind() == kind).findFirst();
    }

    /** Refuses when it was never confirmed and is not now. */
    void require(CustomerId customer, ConfirmationKind kind, TextLanguage confirmed) {
        if (find(customer, kind).isPresent()) {
            return;
        }
        if (confirmed == null) {
            throw new InvalidInputException("directory.confirm.missing", kind.name());
        }
        em.persist(new DirectoryConfirmation(customer, kind, confirmed, user.loginIdOrNull(), clock.instant()));
    }
}
