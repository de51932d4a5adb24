package org.vorzimmer.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.Sealed;

/** A file that came with a mail, as part of a line of an enquiry's history; its name is sealed like its bytes. */
@Entity
@Table(name = "lead_files")
@NamedQuery(name = LeadFile.OF_LEAD, query = "select f from LeadFile f where f.entry.lead.id = :lead order by f.id")
public class LeadFile extends TenantOwned {

    static final String OF_LEAD = "LeadFile.ofLead";

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "entry_id", updatable = false)
    private LeadEntry entry;

    @NotBlank @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "size_bytes", updatable = false)
    private int size;

    @NotNull @Column(name = "sealed_name", updatable = false)
    private Sealed name;

    protected LeadFile() {
    } // for JPA

    LeadFile(LeadEntry entry, String mediaType, int size, Sealed name) {
        this.entry = entry;
        this.mediaType = mediaType;
        this.size = size;
        this.name = name;
    }

    LeadEntry entry() {
        return entry;
    }

    Sealed sealedName() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    int size() {
        return size;
    }
}
