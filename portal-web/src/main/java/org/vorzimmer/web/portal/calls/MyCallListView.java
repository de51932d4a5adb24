package org.vorzimmer.web.portal.calls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.vorzimmer.calls.Handling;
import org.vorzimmer.calls.HistoryFilter;
import org.vorzimmer.calls.HistoryPage;
import org.vorzimmer.calls.HistoryPlace;
import org.vorzimmer.calls.HistoryRow;
import org.vorzimmer.calls.NoteUrgency;
import org.vorzimmer.calls.OwnCallService;
import org.vorzimmer.calls.OwnHistoryService;
import org.vorzimmer.security.CurrentUser;

/** The customer's history of calls: filtered, searched, read on by "older" and "newer", and taken along as a file. */
@Named
@ViewScoped
public class MyCallListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 20;

    /** What the list shows of all calls. */
    public enum Which { ALL, NEW, URGENT, MISSED, MINE, DONE }

    @Inject OwnHistoryService history;
    @Inject OwnCallService calls;
    @Inject CurrentUser user;
    @Inject CallExport files;

    private Which which = Which.ALL;
    @Size(max = 120)
    private String text;
    private LocalDate from;
    private LocalDate to;
    private Long person;
    private HistoryPlace place;
    private transient HistoryPage<HistoryRow> page;
    private transient Map<Long, String> people;

    private HistoryFilter filter() {
        HistoryFilter all = HistoryFilter.all().between(from, to).matching(text).assignedTo(person);
        return switch (which) {
            case ALL -> all;
            case NEW -> all.in(Handling.State.NEW);
            case URGENT -> all.of(NoteUrgency.URGENT);
            case MISSED -> all.onlyMissed(true);
            case MINE -> all.assignedTo(user.get().loginId());
            case DONE -> all.in(Handling.State.DONE);
        };
    }

    public HistoryPage<HistoryRow> getPage() {
        if (page == null) {
            page = history.page(filter(), place, ROWS);
        }
        return page;
    }

    public List<HistoryRow> getRows() {
        return getPage().rows();
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

    /** Something has happened to a call; whoever reads further back stays there. */
    public void refresh() {
        page = null;
    }

    private void go(HistoryPlace where) {
        place = where;
        page = null;
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        files.csv(on -> history.page(filter(), on, OwnHistoryService.MOST));
    }

    /** The same for spreadsheets that want their own kind of file. */
    public void workbook() throws IOException {
        files.xlsx(on -> history.page(filter(), on, OwnHistoryService.MOST));
    }

    /** Where the page hears of news. */
    public String getChannel() {
        return history.channel();
    }

    /** Names of the customer's people, by login. */
    public Map<Long, String> getPeople() {
        if (people == null) {
            people = calls.people();
        }
        return people;
    }

    public Which[] getChoices() {
        return Which.values();
    }

    public Which getWhich() {
        return which;
    }

    public void setWhich(Which which) {
        this.which = which;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
