package org.vorzimmer.personaldata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.tenancy.TenantOwned;

/** A record that may not be deleted while this row exists; every deleting statement looks here. Lifting the hold removes the row. */
@Entity
@Table(name = "held_records")
public class HeldRecord extends TenantOwned {

    @NotNull @Column(name = "hold_id", updatable = false)
    private Long holdId;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "hold_type", updatable = false)
    private HoldType type;

    @NotNull @Column(name = "data_kind", updatable = false)
    private String kind;

    @NotNull @Column(name = "record_id", updatable = false)
    private Long recordId;

    protected HeldRecord() {
    } // for JPA

    public HeldRecord(long holdId, HoldType type, DataKind kind, long recordId) {
        this.holdId = holdId;
        this.type = type;
        this.kind = kind.code();
        this.recordId = recordId;
    }

    public Long getHoldId() {
        return holdId;
    }

    public HoldType getType() {
        return type;
    }

    public DataKind getKind() {
        return DataKind.of(kind);
    }

    public Long getRecordId() {
        return recordId;
    }
}
