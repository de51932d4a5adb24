package org.vorzimmer.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** An operator of the installation (or the platform itself): owns customers, staff, brand and policy. */
@Entity
@Table(name = "tenants")
public class Tenant {

    /** Platform: the installation's own pages. Operator: a customer of the platform. */
    public enum Kind { PLATFORM, OPERATOR }

    /** Suspended tenants answer with a neutral page; their timers go on, because promises of deletion do not stop. */
    public enum Status { ACTIVE, SUSPENDED }

    @Id
    private int id;

    @NotNull @Enumerated(EnumType.STRING)
    private Kind kind;

    @NotNull @Enumerated(EnumType.STRING)
    private Status status;

    @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,38}[a-z0-9]", message = "{tenant.slug}") @Column(updatable = false)
    private String slug;

    @NotBlank @Size(max = 80)
    private String name;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Tenant() {
    } // for JPA

    public Tenant(TenantId id, String slug, String name, Instant now) {
        this.id = id.value();
        this.kind = Kind.OPERATOR;
        this.status = Status.ACTIVE;
        this.slug = slug;
        this.name = name;
        this.createdAt = now;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void suspend() {
        status = Status.SUSPENDED;
    }

    public void resume() {
        status = Status.ACTIVE;
    }

    public TenantId getId() {
        return new TenantId(id);
    }

    public Kind getKind() {
        return kind;
    }

    public boolean isPlatform() {
        return kind == Kind.PLATFORM;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
