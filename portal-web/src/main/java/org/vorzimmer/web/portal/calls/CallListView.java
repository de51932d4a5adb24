package org.vorzimmer.web.portal.calls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.vorzimmer.calls.CallListService;
import org.vorzimmer.calls.HistoryPage;
import org.vorzimmer.calls.HistoryPlace;
import org.vorzimmer.calls.OfficeFilter;
import org.vorzimmer.calls.PhoneCall;
import org.vorzimmer.security.StaffDirectory;

/** The office's list of calls: numbers and states, and one call opened with a trace in the audit. */
@Named
@ViewScoped
public class CallListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 25;

    @Inject CallListService calls;
    @Inject StaffDirectory staff;

    private PhoneCall.State state;
    private LocalDate from;
    private LocalDate to;
    private HistoryPlace place;
    private transient HistoryPage<CallListService.OfficeRow> page;
    private transient Map<Long, String> names;

    public HistoryPage<CallListService.OfficeRow> getPage() {
        if (page == null) {
            page = calls.page(new OfficeFilter(null, state, from, to), place, ROWS);
        }
        return page;
    }

    public void older() {
        go(getPage().older());
    }

    public void newer() {
        go(getPage().newer());
    }

    /** The filter has changed: back to the newest. */
    public void first() {
        go(null);
    }

    public void refresh() {
        page = null;
        names = null;
    }

    private void go(HistoryPlace where) {
        place = where;
        page = null;
        names = null;
    }

    /** Name of the colleague who had the call; empty when nobody did. */
    public String nameOf(Long login) {
        if (names == null) {
            names = staff.names(getPage().rows().stream().map(row -> row.call().getAgentId()).filter(Objects::nonNull).distinct().toList());
        }
        return login == null ? "" : names.getOrDefault(login, "–");
    }

    public PhoneCall.State[] getStates() {
        return PhoneCall.State.values();
    }

    public PhoneCall.State getState() {
        return state;
    }

    public void setState(PhoneCall.State state) {
        this.state = state;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
