package org.vorzimmer.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.retention.IpTruncation;
import org.vorzimmer.tenancy.TenantOwned;

/** Technical data of one sent form, kept apart from what it says and only against misuse; it has a deletion rule of its own. */
@Entity
@Table(name = "form_metas")
public class FormMeta extends TenantOwned {

    @Column(name = "lead_id")
    private Long leadId;

    @NotNull @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "ip_address")
    private String ipAddress;

    @Column(name = "truncated_at")
    private Instant truncatedAt;

    @Column(name = "user_agent")
    private String userAgent;

    /** From showing the form to sending it; a robot is fast. */
    @Column(name = "fill_seconds", updatable = false)
    private int fillSeconds;

    protected FormMeta() {
    } // for JPA

    FormMeta(Long leadId, Technical technical, Instant now) {
        this.leadId = leadId;
        this.submittedAt = now;
        this.ipAddress = technical.ipAddress();
        this.userAgent = technical.userAgent() == null || technical.userAgent().length() <= 250
                ? technical.userAgent() : technical.userAgent().substring(0, 250);
        this.fillSeconds = technical.fillSeconds();
    }

    /** Cuts the address so that it names no single connection; the browser goes as well, it was only of use beside the whole address. */
    void truncate(Instant now) {
        ipAddress = ipAddress == null ? null : IpTruncation.truncate(ipAddress);
        userAgent = null;
        truncatedAt = now;
    }

    /**
     * What the edge knows about a sent form.
     *
     * @param fillSeconds seconds between showing and sending
     */
    public record Technical(String ipAddress, String userAgent, int fillSeconds) {
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public String getIpAddress() {
        return ipAddress;
    }

    public int getFillSeconds() {
        return fillSeconds;
    }
}
