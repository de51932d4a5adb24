package org.vorzimmer.telephony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.vorzimmer.tenancy.TenantOwned;

/** At which extension of the telephone system a colleague answers. */
@Entity
@Table(name = "agent_extensions")
public class AgentExtension extends TenantOwned {

    /** What an extension looks like; also used by the page. */
    public static final String SHAPE = "[0-9]{1,10}";

    @NotNull @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Pattern(regexp = SHAPE)
    private String extension;

    protected AgentExtension() {
    } // for JPA

    AgentExtension(long loginId, String extension) {
        this.loginId = loginId;
        this.extension = extension;
    }

    void moveTo(String other) {
        extension = other;
    }

    public Long getLoginId() {
        return loginId;
    }

    public String getExtension() {
        return extension;
    }
}
