package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantOwned;

/** Somebody who gets the notes of a customer's calls by mail: one of its people, or an address of somebody else. */
@Entity
@Table(name = "note_recipients")
public class NoteRecipient extends TenantOwned {

    /** The words of the note, or only that there is one, with a link to it. */
    public enum Content { NOTE, LINK }

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @Column(name = "login_id", updatable = false)
    private Long loginId;

    /** Null when it goes to one of the customer's people. */
    @Column(updatable = false)
    private EmailAddress email;

    @Column(name = "only_urgent", updatable = false)
    private boolean onlyUrgent;

    /** Only notes of this sort of calls; null for all. */
    @Column(name = "type_id", updatable = false)
    private Long typeId;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Content content;

    @NotNull @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "confirmed_by", updatable = false)
    private Long confirmedBy;

    @Column(name = "contract_end_at")
    private Instant contractEndAt;

    protected NoteRecipient() {
    } // for JPA

    NoteRecipient(CustomerId customer, NewRecipient wanted, Content content, Long confirmedBy, Instant now) {
        this.customerId = customer;
        this.loginId = wanted.login();
        this.email = wanted.login() == null ? wanted.email() : null;
        this.onlyUrgent = wanted.onlyUrgent();
        this.typeId = wanted.type();
        this.content = content;
        this.confirmedBy = confirmedBy;
        this.addedAt = now;
    }

    boolean wants(NoteUrgency urgency, Long type) {
        return (!onlyUrgent || urgency == NoteUrgency.URGENT) && (typeId == null || typeId.equals(type));
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public Long getLoginId() {
        return loginId;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public boolean isOnlyUrgent() {
        return onlyUrgent;
    }

    public Long getTypeId() {
        return typeId;
    }

    public Content getContent() {
        return content;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
