package org.vorzimmer.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.shared.Role;

/** Asks an owner, inside a transaction of the current tenant, which keys are in use; a feature's queries need one. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class KeyCareStep {

    @Inject @Any Instance<KeyOwner> owners;

    /** Empty when nobody answers to the owner's name. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Set<KeyId>> inUse(String owner, Collection<KeyId> asked) {
        for (KeyOwner candidate : owners) {
            if (candidate.owner().equals(owner)) {
                return Optional.of(Set.copyOf(candidate.inUse(asked)));
            }
        }
        return Optional.empty();
    }

    /** Those of the keys that a row of any owner names. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Set<KeyId> stillNamed(Collection<KeyId> asked) {
        Set<KeyId> named = new HashSet<>();
        owners.forEach(owner -> named.addAll(owner.inUse(asked)));
        return named;
    }

    /** A transaction of its own: the records go by the sweeper's account, and a transaction uses one account only. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int eraseReturned(Collection<KeyId> destroyed) {
        int gone = 0;
        for (KeyOwner owner : owners) {
            gone += owner.eraseReturned(destroyed);
        }
        return gone;
    }
}
