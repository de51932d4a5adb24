package org.vorzimmer.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;

/** A file that proves something: what it is, about what, and the hash of its bytes; written once. */
@Entity
@Table(name = "documents")
@NamedQuery(name = Document.ABOUT, query = "select d from Document d where d.aboutKind = :kind and d.aboutId = :id order by d.createdAt desc, d.id desc")
public class Document extends TenantOwned {

    static final String ABOUT = "Document.about";

    private static final Map<String, String> ENDINGS = Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");

    @NotBlank @Size(max = 20) @Column(name = "about_kind", updatable = false)
    private String aboutKind;

    @Column(name = "about_id", updatable = false)
    private long aboutId;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Filing filing;

    @NotBlank @Size(max = 30) @Column(name = "document_kind", updatable = false)
    private String kind;

    @NotBlank @Size(max = 160) @Column(updatable = false)
    private String title;

    @NotBlank @Size(max = 200) @Column(updatable = false)
    private String recipient;

    @Column(name = "recipient_email", updatable = false)
    private EmailAddress recipientMail;

    @Column(name = "recipient_email", insertable = false, updatable = false)
    private String recipientMailText;

    @NotBlank @Size(max = 80) @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "size_bytes", updatable = false)
    private int size;

    @NotBlank @Column(updatable = false)
    private String sha256;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "counts_from_at")
    private Instant countsFrom;

    protected Document() {
    } // for JPA

    Document(NewDocument made, String sha256, KeyId key, Instant now) {
        this.aboutKind = made.about().kind();
        this.aboutId = made.about().id();
        this.filing = made.filing();
        this.kind = made.kind();
        this.title = made.title();
        this.recipient = made.recipient();
        this.recipientMail = made.recipientMail().orElse(null);
        this.mediaType = made.mediaType();
        this.size = made.bytes().length;
        this.sha256 = sha256;
        this.keyId = key;
        this.createdAt = now;
        this.countsFrom = made.countsNow() ? now : null;
    }

    /** What it proves is no longer in force: from now on the law's period counts. */
    void end(Instant when) {
        if (countsFrom == null) {
            countsFrom = when;
        }
    }

    /** Name of the file when it is downloaded. */
    public String getFileName() {
        String base = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (base.isEmpty() ? "dokument" : base) + ENDINGS.getOrDefault(mediaType, "");
    }

    public Subject getAbout() {
        return new Subject(aboutKind, aboutId);
    }

    public Filing getFiling() {
        return filing;
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getMediaType() {
        return mediaType;
    }

    public int getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    KeyId getKeyId() {
        return keyId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null while what it proves is in force. */
    public Instant getCountsFrom() {
        return countsFrom;
    }
}
