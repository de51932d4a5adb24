package org.vorzimmer.documents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;

@Dependent
class DocumentQueries {

    @Inject TenantEntityManager em;

    <E extends TenantOwned> E save(E made) {
        em.persist(made);
        em.flush();
        return made;
    }

    Optional<Document> byId(long id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    List<Document> about(Subject about) {
        return em.createNamedQuery(Document.ABOUT, Document.class).setParameter("kind", about.kind()).setParameter("id", about.id()).getResultList();
    }

    Optional<Sealed> content(long documentId) {
        return em.createNamedQuery(DocumentContent.OF, DocumentContent.class).setParameter("document", documentId).getResultStream().findFirst().map(DocumentContent::getBytes);
    }

    List<KeyId> keysInUse(Collection<KeyId> asked) {
        return em.createQuery("select d.keyId from Document d where d.keyId in :asked", KeyId.class).setParameter("asked", asked).getResultList();
    }
}
