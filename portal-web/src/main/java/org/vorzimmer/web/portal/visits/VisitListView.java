package org.vorzimmer.web.portal.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ClockProducer;
import org.vorzimmer.shared.Page;
import org.vorzimmer.visits.VisitFilter;
import org.vorzimmer.visits.VisitFilter.By;
import org.vorzimmer.visits.VisitStatisticsService;
import org.vorzimmer.visits.VisitSum;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** Sums of the measured visits by day, page or campaign. */
@Named
@ViewScoped
public class VisitListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MINUTE = 60;

    /** How far back the sums go, today included. */
    public enum Period {
        WEEK(7), MONTH(30), QUARTER(90), YEAR(365);

        private final int days;

        Period(int days) {
            this.days = days;
        }
    }

    @Inject VisitStatisticsService statistics;
    @Inject ClockProducer clocks;
    @Inject Format format;
    @Inject Language language;

    private By by = By.DAY;
    private Period period = Period.MONTH;
    private transient ListRows<VisitSum> rows;

    private VisitFilter filter() {
        LocalDate today = Berlin.dayOf(clocks.clock().instant());
        return VisitFilter.of(by, today.minusDays(period.days - 1L), today);
    }

    private Page<VisitSum> page(ListRows.Order order, int first, int size) {
        return statistics.page(filter().sortedBy(VisitFilter.Sort.valueOf(order.column()), order.ascending()), first, size);
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = List.of(language.text("visits.label." + by), language.text("visits.visits"), language.text("visits.views"),
                language.text("visits.enquiries"), language.text("visits.time"));
        ListExport.send("besuche.csv", header, (first, size) -> statistics.page(filter(), first, size), sum -> List.of(label(sum), String.valueOf(sum.visits()),
                String.valueOf(sum.views()), String.valueOf(sum.enquiries()), sum.averageSeconds() < 0 ? "" : String.valueOf(sum.averageSeconds())));
    }

    public String label(VisitSum sum) {
        return sum.day() == null ? sum.name() : format.date(sum.day());
    }

    /** Mean time that a page was read. */
    public String time(VisitSum sum) {
        long seconds = sum.averageSeconds();
        if (seconds < 0) {
            return "–";
        }
        return seconds < MINUTE ? language.text("visits.seconds", seconds) : language.text("visits.minutes", seconds / MINUTE, seconds % MINUTE);
    }

    public ListRows<VisitSum> getRows() {
        if (rows == null) {
            rows = new ListRows<>(VisitSum::hashCode, (order, first, size) -> order.map(chosen -> page(chosen, first, size))
                    .orElseGet(() -> statistics.page(filter(), first, size)));
        }
        return rows;
    }

    public boolean isOn() {
        return statistics.isOn();
    }

    public By[] getSums() {
        return By.values();
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    public By getBy() {
        return by;
    }

    /** @param by null, which an address may say, for what is shown without one */
    public void setBy(By by) {
        this.by = by == null ? By.DAY : by;
    }

    public Period getPeriod() {
        return period;
    }

    /** @param period null for what is shown without one */
    public void setPeriod(Period period) {
        this.period = period == null ? Period.MONTH : period;
    }
}
