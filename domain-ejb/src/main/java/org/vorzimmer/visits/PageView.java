package org.vorzimmer.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** One page read by somebody who agreed to be measured. */
@Entity
@Table(name = "page_views")
public class PageView extends TenantOwned {

    @NotNull @Column(name = "visit_code", updatable = false)
    private String visitCode;

    @NotNull @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    @NotNull @Column(updatable = false)
    private String page;

    @NotNull @Column(updatable = false)
    private String campaign;

    /** Never a whole address. */
    @Column(name = "address_part", updatable = false)
    private String addressPart;

    private Integer seconds;

    protected PageView() {
    } // for JPA

    PageView(String visitCode, Instant seenAt, String page, String campaign, String addressPart) {
        this.visitCode = visitCode;
        this.seenAt = seenAt;
        this.page = page;
        this.campaign = campaign;
        this.addressPart = addressPart;
    }

    void readFor(int howLong) {
        seconds = howLong;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public String getPage() {
        return page;
    }

    /** Empty for a visit that no campaign brought. */
    public String getCampaign() {
        return campaign;
    }

    public String getAddressPart() {
        return addressPart;
    }

    /** Null for the last page of a visit. */
    public Integer getSeconds() {
        return seconds;
    }
}
