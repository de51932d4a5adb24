package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.Vault;

/** Takes uploaded files away when their customer goes, with their keys, through the sweeper's account. */
@Dependent
class ImportEraser {

    @Inject SweepEntityManager em;
    @Inject Vault vault;

    void eraseOf(Collection<CustomerId> customers) {
        List<ContactImport> gone = em.createQuery("select i from ContactImport i where i.customerId in :customers", ContactImport.class)
                .setParameter("customers", customers).getResultList();
        em.createUpdate("delete from ContactImport i where i.customerId in :customers").setParameter("customers", customers).executeUpdate();
        gone.forEach(kept -> vault.destroy(kept.getKeyId()));
    }
}
