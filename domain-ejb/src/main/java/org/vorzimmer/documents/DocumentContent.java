package org.vorzimmer.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.Sealed;

/** The bytes of a document, apart from what lists show of it. */
@Entity
@Table(name = "document_contents")
@NamedQuery(name = DocumentContent.OF, query = "select c from DocumentContent c where c.documentId = :document")
public class DocumentContent extends TenantOwned {

    static final String OF = "DocumentContent.of";

    @Column(name = "document_id", updatable = false)
    private long documentId;

    @NotNull @Column(name = "sealed_bytes", updatable = false)
    private Sealed bytes;

    protected DocumentContent() {
    } // for JPA

    DocumentContent(long documentId, Sealed bytes) {
        this.documentId = documentId;
        this.bytes = bytes;
    }

    Sealed getBytes() {
        return bytes;
    }
}
