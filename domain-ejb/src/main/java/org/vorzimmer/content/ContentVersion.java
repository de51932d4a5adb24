package org.vorzimmer.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** One version of one text in one language; written once and never changed, so that what was promised can be read for ever. */
@Entity
@Table(name = "content_versions")
@NamedQuery(name = ContentVersion.IN_FORCE, query = """
        select v from ContentVersion v
        where v.language = :language and v.validFrom <= :now and not exists (
            select w from ContentVersion w
            where w.kind = v.kind and w.language = :language and w.validFrom <= :now
              and (w.validFrom > v.validFrom or (w.validFrom = v.validFrom and w.number > v.number)))""")
@NamedQuery(name = ContentVersion.LISTED, query = """
        select new org.vorzimmer.content.VersionEntry(v.number, v.validFrom, v.publishedAt, v.reason) from ContentVersion v
        where v.kind = :kind and v.language = :language
        order by v.number desc""")
@NamedQuery(name = ContentVersion.STATES, query = """
        select new org.vorzimmer.content.TextState(v.kind, v.language, v.number, v.validFrom) from ContentVersion v
        order by v.validFrom desc, v.number desc""")
public class ContentVersion extends TenantOwned {

    static final String IN_FORCE = "ContentVersion.inForce";
    static final String STATES = "ContentVersion.states";
    static final String LISTED = "ContentVersion.listed";

    static final int LONGEST = 100_000;

    /** Why there is a new version. */
    public enum Reason { WRITTEN, FIRST, FACTS_CHANGED }

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "text_kind", updatable = false)
    private TextKind kind;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private TextLanguage language;

    @Column(name = "version_number", updatable = false)
    private int number;

    @NotNull @Size(max = LONGEST) @Column(updatable = false)
    private String body;

    /** The text with all values put in, as it was at publication; only for texts that promise something. */
    @Column(updatable = false)
    private String rendered;

    @NotNull @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @NotNull @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Reason reason;

    protected ContentVersion() {
    } // for JPA

    ContentVersion(TextKind kind, TextLanguage language, int number, String body, Publication publication) {
        this.kind = kind;
        this.language = language;
        this.number = number;
        this.body = body;
        this.rendered = publication.rendered();
        this.validFrom = publication.validFrom();
        this.publishedAt = publication.publishedAt();
        this.reason = publication.reason();
    }

    /** When and why a version is published. */
    record Publication(Instant publishedAt, Instant validFrom, Reason reason, String rendered) { }

    public TextKind getKind() {
        return kind;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public int getNumber() {
        return number;
    }

    public String getBody() {
        return body;
    }

    public String getRendered() {
        return rendered;
    }

    public Instant getValidFrom() {
        return validFrom;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Reason getReason() {
        return reason;
    }
}
