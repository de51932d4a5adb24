package org.vorzimmer.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;

/** An uploaded file that waits for its decision: sealed, one for each login and directory, and gone a day later. */
@Entity
@Table(name = "contact_imports")
@NamedQuery(name = ContactImport.OF_LOGIN, query = "select i from ContactImport i where i.customerId = :customer and i.loginId = :login")
public class ContactImport extends TenantOwned {

    static final String OF_LOGIN = "ContactImport.ofLogin";

    /** So long after its upload nobody decides about it any more, and the deletion run takes it. */
    static final Duration LIFE = Duration.ofHours(24);

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @NotNull @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    @NotNull @Column(name = "sealed_content", updatable = false)
    private Sealed sealedContent;

    /** What each column of a table is about, in their order; null for cards. */
    @Size(max = 2000)
    private String meanings;

    @NotNull @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    protected ContactImport() {
    } // for JPA

    ContactImport(CustomerId customer, long loginId, KeyId key, Sealed content, List<ContactColumn> meanings, Instant now) {
        this.customerId = customer;
        this.loginId = loginId;
        this.keyId = key;
        this.sealedContent = content;
        this.uploadedAt = now;
        means(meanings);
    }

    void means(List<ContactColumn> columns) {
        meanings = columns.isEmpty() ? null : columns.stream().map(ContactColumn::name).collect(Collectors.joining(","));
    }

    boolean isOpen(Instant now) {
        return now.isBefore(uploadedAt.plus(LIFE));
    }

    List<ContactColumn> getMeanings() {
        return meanings == null ? List.of() : Arrays.stream(meanings.split(",")).map(ContactColumn::valueOf).toList();
    }

    KeyId getKeyId() {
        return keyId;
    }

    Sealed getSealedContent() {
        return sealedContent;
    }

    Instant getUploadedAt() {
        return uploadedAt;
    }
}
