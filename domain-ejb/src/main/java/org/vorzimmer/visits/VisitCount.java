package org.vorzimmer.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.vorzimmer.tenancy.TenantOwned;

/** What one page saw on one day by one campaign: numbers that point to nobody. A visit counts on the page it began with. */
@Entity
@Table(name = "visit_counts")
public class VisitCount extends TenantOwned {

    @NotNull @Column(updatable = false)
    private LocalDate day;

    @NotNull @Column(updatable = false)
    private String page;

    @NotNull @Column(updatable = false)
    private String campaign;

    private long visits;

    private long views;

    private long enquiries;

    @Column(name = "timed_views")
    private long timedViews;

    private long seconds;

    protected VisitCount() {
    } // for JPA

    VisitCount(LocalDate day, String page, String campaign) {
        this.day = day;
        this.page = page;
        this.campaign = campaign;
    }

    void addView(boolean beginsVisit) {
        views++;
        visits += beginsVisit ? 1 : 0;
    }

    void addTime(int howLong) {
        timedViews++;
        seconds += howLong;
    }

    void addEnquiry() {
        enquiries++;
    }
}
