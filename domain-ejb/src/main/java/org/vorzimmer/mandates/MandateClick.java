package org.vorzimmer.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** From which line a mandate was clicked: against misuse only, with a deletion rule of its own. */
@Entity
@Table(name = "mandate_clicks")
public class MandateClick extends TenantOwned {

    @NotNull @Column(name = "mandate_id", updatable = false)
    private Long mandateId;

    @NotNull @Column(name = "clicked_at", updatable = false)
    private Instant clickedAt;

    @NotNull @Column(name = "ip_address", updatable = false)
    private String ipAddress;

    @Column(name = "user_agent", updatable = false)
    private String userAgent;

    protected MandateClick() {
    } // for JPA

    MandateClick(long mandateId, ClickOrigin origin, Instant clickedAt) {
        this.mandateId = mandateId;
        this.clickedAt = clickedAt;
        this.ipAddress = origin.ipAddress();
        this.userAgent = origin.userAgent();
    }

    Instant getClickedAt() {
        return clickedAt;
    }

    String getIpAddress() {
        return ipAddress;
    }

    String getUserAgent() {
        return userAgent;
    }
}
