package org.vorzimmer.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.ledger.LedgerHead;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Reads and writes policy versions. */
@Dependent
class PolicyQueries {

    @Inject TenantEntityManager em;
    @Inject PolicyCache cache;

    Optional<Policy> inForce(Instant now) {
        return em.createNamedQuery(PolicyVersion.IN_FORCE, PolicyVersion.class).setParameter("now", now).setMaxResults(1).getResultStream()
                .findFirst().map(this::load);
    }

    List<PolicyVersion> versions() {
        return em.createNamedQuery(PolicyVersion.ALL, PolicyVersion.class).getResultList();
    }

    Optional<Policy> byNumber(int number) {
        return versions().stream().filter(version -> version.getNumber() == number).findFirst().map(this::load);
    }

    /** The first policy also begins the tenant's ledger. */
    void save(Policy policy) {
        if (em.createNamedQuery(LedgerHead.OF_TENANT, LedgerHead.class).getResultList().isEmpty()) {
            em.persist(new LedgerHead(Berlin.dayOf(policy.validFrom()).getYear()));
        }
        PolicyVersion version = new PolicyVersion(policy);
        em.persist(version);
        em.flush(); // the rules point to it by number
        policy.rules().forEach((kind, rule) -> em.persist(new PolicyRule(version.getId(), kind, rule)));
        em.flush();
    }

    private Policy load(PolicyVersion version) {
        return cache.get(version.getId(), () -> {
            SortedMap<DataKind, RetentionRule> rules = new TreeMap<>();
            em.createNamedQuery(PolicyRule.OF, PolicyRule.class).setParameter("policy", version.getId()).getResultList()
                    .forEach(row -> rules.put(row.kind(), row.rule()));
            return new Policy(version.getNumber(), version.getPreset(), version.getValidFrom(), rules);
        });
    }
}
