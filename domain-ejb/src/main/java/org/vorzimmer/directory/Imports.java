package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** Keeps uploaded files until their decision, and takes each away with its key. */
@Dependent
class Imports {

    /** Name under which the vault knows the keys of uploaded files. */
    static final String KEY_OWNER = "directory.import";

    static final String PURPOSE = "directory.import";

    @Inject TenantEntityManager em;
    @Inject Vault vault;
    @Inject Clock clock;

    void keep(CustomerId customer, long login, byte[] content, List<ContactColumn> meanings) {
        find(customer, login).ifPresent(this::discard);
        em.flush(); // the former is gone before the next comes
        KeyId key = vault.newKey(KEY_OWNER);
        em.persist(new ContactImport(customer, login, key, vault.seal(key, PURPOSE, content), meanings, clock.instant()));
        em.flush();
    }

    Optional<ContactImport> open(CustomerId customer, long login) {
        return find(customer, login).filter(found -> found.isOpen(clock.instant()));
    }

    /** The same; whoever else decides about it waits, and then there is none. */
    Optional<ContactImport> locked(CustomerId customer, long login) {
        return open(customer, login).map(found -> em.findLocked(ContactImport.class, found.getId()));
    }

    /** Empty when its key was destroyed. */
    Optional<ContactFile> file(ContactImport kept) {
        return vault.openBytes(kept.getKeyId(), PURPOSE, kept.getSealedContent()).map(ContactFile::read);
    }

    void discard(ContactImport kept) {
        em.remove(kept);
        vault.destroy(kept.getKeyId());
    }

    List<KeyId> keysInUse(Collection<KeyId> asked) {
        return em.createQuery("select i.keyId from ContactImport i where i.keyId in :keys", KeyId.class).setParameter("keys", asked).getResultList();
    }

    private Optional<ContactImport> find(CustomerId customer, long login) {
        return em.createNamedQuery(ContactImport.OF_LOGIN, ContactImport.class).setParameter("customer", customer).setParameter("login", login).getResultStream().findFirst();
    }
}
