package org.vorzimmer.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.Sealed;

/** One line of a lead's history: what was said or done, when and by whom; its text is sealed with the lead's key. */
@Entity
@Table(name = "lead_entries")
@NamedQuery(name = LeadEntry.OF_LEAD, query = "select e from LeadEntry e where e.lead.id = :lead order by e.occurredAt, e.id")
public class LeadEntry extends TenantOwned {

    static final String OF_LEAD = "LeadEntry.ofLead";

    /** Who spoke or what was done. */
    public enum Kind { MESSAGE, REPLY, ANSWER, NOTE, ASSIGNED, CLOSED, REOPENED, KEEP_LONGER, KEEP_ENDED, REACHED, NOT_REACHED, CALL_MISSED, TIMES_ASKED, RELEASED, WITHDRAWN, JOINED, PARTED }

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "lead_id", updatable = false)
    private Lead lead;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Kind kind;

    @NotNull @Column(name = "occurred_at", updatable = false)
    private Instant occurredAt;

    /** Null when the person or a timer acted. */
    @Column(name = "login_id", updatable = false)
    private Long loginId;

    @Column(name = "sealed_text", updatable = false)
    private Sealed sealedText;

    protected LeadEntry() {
    } // for JPA

    LeadEntry(Lead lead, Kind kind, Long loginId, Sealed sealedText, Instant now) {
        this.lead = lead;
        this.kind = kind;
        this.loginId = loginId;
        this.sealedText = sealedText;
        this.occurredAt = now;
    }

    Lead getLead() {
        return lead;
    }

    Sealed sealedText() {
        return sealedText;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    public Long getLoginId() {
        return loginId;
    }
}
