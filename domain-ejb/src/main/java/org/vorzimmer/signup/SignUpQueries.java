package org.vorzimmer.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.KeyId;

@Dependent
class SignUpQueries {

    @Inject TenantEntityManager em;

    SignUpDraft save(SignUpDraft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    Optional<SignUpDraft> byToken(String token, Instant now) {
        return em.createNamedQuery(SignUpDraft.BY_TOKEN, SignUpDraft.class).setParameter("hash", SignUpSecret.hash(token))
                .setParameter("after", now.minus(SignUpDraft.LIFE)).getResultStream().findFirst();
    }

    /** Two tabs of one visitor write one after the other. */
    Optional<SignUpDraft> locked(String token, Instant now) {
        return em.createNamedQuery(SignUpDraft.BY_TOKEN, SignUpDraft.class).setParameter("hash", SignUpSecret.hash(token))
                .setParameter("after", now.minus(SignUpDraft.LIFE)).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    List<KeyId> keysInUse(Collection<KeyId> asked) {
        return em.createQuery("select d.keyId from SignUpDraft d where d.keyId in :asked", KeyId.class).setParameter("asked", asked).getResultList();
    }
}
