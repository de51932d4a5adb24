package org.vorzimmer.accesslog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.vorzimmer.tenancy.TenantOwned;

/** How many requests a day saw, in all or with one browser or system: numbers that point to nobody. */
@Entity
@Table(name = "access_counts")
public class AccessCount extends TenantOwned {

    /** What is counted apart. */
    public enum Dimension { TOTAL, BROWSER, OS }

    /** Fewer than this are not shown, because a few may be one person. */
    public static final long FEWEST_SHOWN = 5;

    @NotNull @Column(updatable = false)
    private LocalDate day;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Dimension dimension;

    @NotNull @Column(updatable = false)
    private String label;

    private long hits;

    @Column(name = "bytes_sent")
    private long bytesSent;

    protected AccessCount() {
    } // for JPA

    AccessCount(LocalDate day, Dimension dimension, String label) {
        this.day = day;
        this.dimension = dimension;
        this.label = label;
    }

    void add(long moreHits, long moreBytes) {
        hits += moreHits;
        bytesSent += moreBytes;
    }

    public LocalDate getDay() {
        return day;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public String getLabel() {
        return label;
    }

    public boolean isShown() {
        return hits >= FEWEST_SHOWN;
    }

    public long getHits() {
        return hits;
    }

    public long getBytesSent() {
        return bytesSent;
    }
}
