package org.vorzimmer.alarms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;

/** Something is wrong at a place, or was: kept as one row, which opens again when the cause comes back. */
@Entity
@Table(name = "alarms")
public class Alarm {

    private static final Duration REMIND_AFTER = Duration.ofDays(1);
    private static final int LONGEST_DETAIL = 200;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @NotNull @Size(max = 40) @Column(updatable = false)
    private String kind;

    @NotNull @Size(max = 80) @Column(updatable = false)
    private String place;

    @NotNull @Size(max = LONGEST_DETAIL)
    private String detail;

    private int times;

    @NotNull @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @NotNull @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    @Version
    private int version;

    protected Alarm() {
    } // for JPA

    Alarm(String kind, String place, String detail, Instant now) {
        this.kind = kind;
        this.place = place;
        open(now);
        see(detail, now);
    }

    private void open(Instant now) {
        firstSeenAt = now;
        times = 0;
        mailedAt = null;
        acknowledgedAt = null;
        clearedAt = null;
    }

    void seeAgain(String newDetail, Instant now) {
        if (!isOpen()) {
            open(now);
        }
        see(newDetail, now);
    }

    private void see(String newDetail, Instant now) {
        detail = newDetail.length() > LONGEST_DETAIL ? newDetail.substring(0, LONGEST_DETAIL) : newDetail;
        lastSeenAt = now;
        times++;
    }

    /** True when the operator must get a mail now: for a new alarm, and once a day while nobody has acknowledged it. */
    boolean mailDue(Instant now) {
        boolean due = isOpen() && acknowledgedAt == null && (mailedAt == null || !now.isBefore(mailedAt.plus(REMIND_AFTER)));
        if (due) {
            mailedAt = now;
        }
        return due;
    }

    void acknowledge(Instant now) {
        if (acknowledgedAt == null) {
            acknowledgedAt = now;
        }
    }

    void clear(Instant now) {
        if (isOpen()) {
            clearedAt = now;
        }
    }

    public boolean isOpen() {
        return clearedAt == null;
    }

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getPlace() {
        return place;
    }

    public String getDetail() {
        return detail;
    }

    public int getTimes() {
        return times;
    }

    public Instant getFirstSeenAt() {
        return firstSeenAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }

    public Instant getAcknowledgedAt() {
        return acknowledgedAt;
    }

    public Instant getClearedAt() {
        return clearedAt;
    }
}
