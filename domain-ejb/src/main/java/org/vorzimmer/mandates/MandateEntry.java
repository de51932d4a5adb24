package org.vorzimmer.mandates;

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

/** One line of a mandate's history: what happened, when and by whom; its words are sealed with the mandate's key. */
@Entity
@Table(name = "mandate_entries")
@NamedQuery(name = MandateEntry.OF_MANDATE, query = "select e from MandateEntry e where e.mandate.id = :mandate order by e.occurredAt, e.id")
public class MandateEntry extends TenantOwned {

    static final String OF_MANDATE = "MandateEntry.ofMandate";

    /** What happened. */
    public enum Kind { ENTERED, SIGNED, BANK_CONFIRMED, SUSPENDED, RESUMED, REVOKED, LAPSED, IBAN_CHANGED, CLOSED, UPLOADED, UPLOAD_REFUSED }

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "mandate_id", updatable = false)
    private Mandate mandate;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Kind kind;

    @NotNull @Column(name = "occurred_at", updatable = false)
    private Instant occurredAt;

    /** Null when the debtor or a timer acted. */
    @Column(name = "login_id", updatable = false)
    private Long loginId;

    @Column(name = "sealed_text", updatable = false)
    private Sealed sealedText;

    protected MandateEntry() {
    } // for JPA

    MandateEntry(Mandate mandate, Kind kind, Long loginId, Sealed sealedText, Instant now) {
        this.mandate = mandate;
        this.kind = kind;
        this.loginId = loginId;
        this.sealedText = sealedText;
        this.occurredAt = now;
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
