package org.vorzimmer.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/** A setting that a tenant has changed from its default. */
@Entity
@Table(name = "tenant_settings")
@NamedQuery(name = StoredSetting.ALL, query = "select s from StoredSetting s")
class StoredSetting extends TenantOwned {

    static final String ALL = "StoredSetting.all";

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private TenantSetting name;

    @NotNull @Column(name = "content")
    private String value;

    protected StoredSetting() {
    } // for JPA

    StoredSetting(TenantSetting name, String value) {
        this.name = name;
        this.value = value;
    }

    void change(String newValue) {
        value = newValue;
    }

    TenantSetting name() {
        return name;
    }

    String value() {
        return value;
    }
}
