package org.vorzimmer.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A row that belongs to one tenant: EclipseLink adds the tenant to every statement, the database doubts it by its keys. */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = BoundEntityManager.TENANT_PROPERTY, discriminatorType = DiscriminatorType.INTEGER)
public abstract class TenantOwned {

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "tenant_id", insertable = false, updatable = false)
    private Integer tenantId;

    @Version
    private int version;

    /** Null until the row was stored. */
    public Long getId() {
        return id;
    }

    public Integer getTenantId() {
        return tenantId;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || (id != null && other != null && getClass() == other.getClass() && id.equals(((TenantOwned) other).id));
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }
}
