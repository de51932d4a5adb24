package org.vorzimmer.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.tenancy.TenantOwned;

/** What a hold covers: all records of a kind, or one of them. */
@Entity
@Table(name = "retention_hold_targets")
@NamedQuery(name = HoldTarget.OF, query = "select t from HoldTarget t where t.holdId = :hold order by t.kind, t.recordId")
@NamedQuery(name = HoldTarget.WHOLE_KINDS, query = """
        select t.kind, h.type from HoldTarget t, Hold h
        where t.holdId = h.id and t.recordId is null and h.state = :active""")
public class HoldTarget extends TenantOwned {

    static final String OF = "HoldTarget.of";
    static final String WHOLE_KINDS = "HoldTarget.wholeKinds";

    @NotNull @Column(name = "hold_id", updatable = false)
    private Long holdId;

    @NotNull @Column(name = "data_kind", updatable = false)
    private String kind;

    @Column(name = "record_id", updatable = false)
    private Long recordId;

    protected HoldTarget() {
    } // for JPA

    HoldTarget(long holdId, DataKind kind, Long recordId) {
        this.holdId = holdId;
        this.kind = kind.code();
        this.recordId = recordId;
    }

    public DataKind getKind() {
        return DataKind.of(kind);
    }

    public Optional<Long> record() {
        return Optional.ofNullable(recordId);
    }
}
