package org.vorzimmer.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.Sealed;

/** The bytes of a file that came with a mail, apart from what lists show of it. */
@Entity
@Table(name = "lead_file_contents")
@NamedQuery(name = LeadFileContent.OF, query = "select c from LeadFileContent c where c.fileId = :file")
public class LeadFileContent extends TenantOwned {

    static final String OF = "LeadFileContent.of";

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @NotNull @Column(name = "sealed_bytes", updatable = false)
    private Sealed bytes;

    protected LeadFileContent() {
    } // for JPA

    LeadFileContent(long fileId, Sealed bytes) {
        this.fileId = fileId;
        this.bytes = bytes;
    }

    Sealed bytes() {
        return bytes;
    }
}
