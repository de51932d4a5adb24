package org.vorzimmer.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class ContentQueries {

    @Inject TenantEntityManager em;

    ContentVersion save(ContentVersion version) {
        em.persist(version);
        em.flush(); // two people publishing at once are told apart here and not at the commit
        return version;
    }

    /** At most one version per kind. */
    List<ContentVersion> inForce(TextLanguage language, Instant now) {
        return em.createNamedQuery(ContentVersion.IN_FORCE, ContentVersion.class)
                .setParameter("language", language).setParameter("now", now).getResultList();
    }

    Optional<ContentVersion> inForce(TextKind kind, TextLanguage language, Instant now) {
        return inForce(language, now).stream().filter(version -> version.getKind() == kind).findFirst();
    }

    List<VersionEntry> entries(TextKind kind, TextLanguage language) {
        return em.createNamedQuery(ContentVersion.LISTED, VersionEntry.class)
                .setParameter("kind", kind).setParameter("language", language).getResultList();
    }

    /** The newest first. */
    List<TextState> states() {
        return em.createNamedQuery(ContentVersion.STATES, TextState.class).getResultList();
    }

    Optional<ContentVersion> version(TextKind kind, TextLanguage language, int number) {
        return em.createQuery("select v from ContentVersion v where v.kind = :kind and v.language = :language and v.number = :number", ContentVersion.class)
                .setParameter("kind", kind).setParameter("language", language).setParameter("number", number).getResultStream().findFirst();
    }
}
