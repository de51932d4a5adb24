package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** What a sort of call is called and what is read out, as it was written at one time; a note names the version that it was written by. */
@Entity
@Table(name = "call_type_versions")
public class CallTypeVersion extends TenantOwned {

    @NotNull @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "type_id", updatable = false)
    private CallType type;

    @Column(name = "version_number", updatable = false)
    private int number;

    @NotBlank @Size(max = 80) @Column(updatable = false)
    private String title;

    @NotNull @Size(max = 4000) @Column(updatable = false)
    private String script;

    @NotNull @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "written_by", updatable = false)
    private Long writtenBy;

    protected CallTypeVersion() {
    } // for JPA

    CallTypeVersion(CallType type, int number, String title, String script, Long writtenBy, Instant now) {
        this.type = type;
        this.number = number;
        this.title = title;
        this.script = script;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    public CallType getType() {
        return type;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getScript() {
        return script;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Long getWrittenBy() {
        return writtenBy;
    }
}
