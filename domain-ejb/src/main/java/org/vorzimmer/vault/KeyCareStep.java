package org.vorzimmer.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
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
}
