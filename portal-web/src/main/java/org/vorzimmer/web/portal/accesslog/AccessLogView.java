package org.vorzimmer.web.portal.accesslog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vorzimmer.accesslog.AccessCount;
import org.vorzimmer.accesslog.AccessEntry;
import org.vorzimmer.accesslog.AccessField;
import org.vorzimmer.accesslog.AccessLogService;
import org.vorzimmer.accesslog.AccessPurpose;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ClockProducer;
import org.vorzimmer.shared.Page;

/** One day of the access log; nothing is read before the administrator has said what for. */
@Named
@ViewScoped
public class AccessLogView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 100;
    private static final int DAYS_COUNTED = 30;

    @Inject AccessLogService log;
    @Inject ClockProducer clocks;

    @NotNull
    private LocalDate day;

    @NotNull
    private AccessPurpose purpose;

    private int first;
    private long total;
    private boolean looked;
    private Set<String> fields;
    private transient List<AccessEntry> entries;

    @PostConstruct
    void start() {
        day = Berlin.dayOf(clocks.clock().instant());
        fields = log.fields().stream().map(AccessField::column).collect(Collectors.toCollection(TreeSet::new));
    }

    public void look() {
        show(0);
    }

    public void next() {
        show(first + SIZE);
    }

    public void previous() {
        show(Math.max(0, first - SIZE));
    }

    private void show(int from) {
        Page<AccessEntry> page = log.look(day, purpose, from, SIZE);
        first = from;
        entries = page.rows();
        total = page.total();
        looked = true;
    }

    /** Whether the tenant's policy has this column; the page shows no other. */
    public boolean has(String column) {
        return fields.contains(column);
    }

    public boolean isOn() {
        return !fields.isEmpty();
    }

    public boolean isCounted() {
        return log.isCounted();
    }

    public List<AccessCount> getCounts() {
        LocalDate today = Berlin.dayOf(clocks.clock().instant());
        return log.counts(today.minusDays(DAYS_COUNTED), today);
    }

    public List<AccessEntry> getEntries() {
        return entries == null ? List.of() : entries;
    }

    public AccessPurpose[] getPurposes() {
        return AccessPurpose.values();
    }

    public boolean isLooked() {
        return looked;
    }

    public boolean isMore() {
        return first + SIZE < total;
    }

    public int getFirst() {
        return first;
    }

    public long getTotal() {
        return total;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public AccessPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(AccessPurpose purpose) {
        this.purpose = purpose;
    }
}
