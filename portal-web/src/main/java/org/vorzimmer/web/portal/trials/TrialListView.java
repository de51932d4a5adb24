package org.vorzimmer.web.portal.trials;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.vorzimmer.trials.Trial;
import org.vorzimmer.trials.TrialFile;
import org.vorzimmer.trials.TrialFilter;
import org.vorzimmer.trials.TrialService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of trials: open ones first, ended ones on demand. */
@Named
@ViewScoped
public class TrialListView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the list is narrowed to. */
    public enum Scope { OPEN, UNCONFIRMED, WAITING, RUNNING, ENDED, CONVERTED, ALL }

    @Inject TrialService trials;
    @Inject Format format;
    @Inject Language language;

    private Scope scope = Scope.OPEN;
    private String text;
    private transient ListRows<TrialFile.Row> rows;

    private TrialFilter filter() {
        TrialFilter base = TrialFilter.open().matching(text);
        return switch (scope) {
            case OPEN -> base;
            case ALL -> base.withEnded();
            default -> base.in(Trial.State.valueOf(scope.name()));
        };
    }

    private TrialFilter sorted(ListRows.Order order) {
        return filter().sortedBy(TrialFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("name", "email", "state", "number", "submitted", "lastDay").map(column -> language.text("trials.field." + column)).toList();
        ListExport.send("probelaeufe.csv", header, (first, size) -> trials.page(filter(), first, size), this::cells);
    }

    private List<String> cells(TrialFile.Row row) {
        Trial trial = row.trial();
        return List.of(trial.getDisplayName(), trial.getEmail().value(), language.text("trials.state." + trial.getState()), row.number() == null ? "" : row.number().e164(),
                format.dateTime(trial.getSubmittedAt()), format.date(trial.getLastDay()));
    }

    public ListRows<TrialFile.Row> getRows() {
        if (rows == null) {
            rows = new ListRows<>(TrialFile.Row::id, (order, first, size) -> trials.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public Scope getScope() {
        return scope;
    }

    /** @param scope null, which an address may say, for what is shown without one */
    public void setScope(Scope scope) {
        this.scope = scope == null ? Scope.OPEN : scope;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
