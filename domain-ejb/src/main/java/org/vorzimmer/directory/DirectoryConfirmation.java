package org.vorzimmer.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantOwned;

/** That somebody has confirmed for a customer that these people's data may be kept and that they are told; written once and never changed. */
@Entity
@Table(name = "directory_confirmations")
public class DirectoryConfirmation extends TenantOwned {

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private ConfirmationKind kind;

    @Column(name = "text_version", updatable = false)
    private int textVersion;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private TextLanguage language;

    /** Who it was; null for the demo's own. */
    @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Column(name = "confirmed_at", updatable = false)
    private Instant confirmedAt;

    protected DirectoryConfirmation() {
    } // for JPA

    DirectoryConfirmation(CustomerId customer, ConfirmationKind kind, TextLanguage language, Long loginId, Instant now) {
        this.customerId = customer;
        this.kind = kind;
        this.textVersion = ConfirmationText.CURRENT;
        this.language = language;
        this.loginId = loginId;
        this.confirmedAt = now;
    }

    public ConfirmationKind getKind() {
        return kind;
    }

    public int getTextVersion() {
        return textVersion;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** What was ticked. */
    public String getText() {
        return ConfirmationText.of(kind, language, textVersion).confirm();
    }

    @Override
    public String toString() {
        return kind + " " + confirmedAt + " " + language.getTag() + " " + textVersion;
    }
}
