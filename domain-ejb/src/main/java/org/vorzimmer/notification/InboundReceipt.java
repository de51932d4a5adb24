package org.vorzimmer.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.TenantOwned;

/** Remembers that a mail was taken, by the hash of its number, until it is gone from its mailbox: nothing is taken twice. */
@Entity
@Table(name = "inbound_receipts")
public class InboundReceipt extends TenantOwned {

    @NotNull @Column(name = "message_hash", updatable = false)
    private String messageHash;

    @NotNull @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected InboundReceipt() {
    } // for JPA

    InboundReceipt(String messageId, Instant now) {
        this.messageHash = Sha256.of(messageId);
        this.takenAt = now;
    }

    void removedFromMailbox(Instant now) {
        removedAt = now;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
