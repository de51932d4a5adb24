package org.vorzimmer.web.portal.retention;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.ledger.LedgerEntry;
import org.vorzimmer.retention.ledger.LedgerFilter;
import org.vorzimmer.retention.ledger.LedgerRow;
import org.vorzimmer.retention.ledger.LedgerService;
import org.vorzimmer.shared.Csv;
import org.vorzimmer.shared.Page;
import org.vorzimmer.web.kit.Language;

/** The proof of deletion: what each run did, and whether the chain of seals is whole. */
@Named
@ViewScoped
public class LedgerView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_EXPORTED = 20_000;

    @Inject LedgerService ledger;
    @Inject PolicyService policies;
    @Inject RetentionWords words;
    @Inject Language language;

    private String kind;
    private boolean everything;
    private transient LazyDataModel<LedgerRow> rows;
    private transient LedgerService.Verification verification;

    /** Fetches the ledger page by page. */
    private final class Rows extends LazyDataModel<LedgerRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(ledger.page(filter(), 0, 1).total());
        }

        @Override
        public List<LedgerRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            Page<LedgerRow> page = ledger.page(filter(), first, size);
            setRowCount(Math.toIntExact(page.total()));
            return page.rows();
        }

        @Override
        public String getRowKey(LedgerRow row) {
            return String.valueOf(row.getId());
        }
    }

    private LedgerFilter filter() {
        return new LedgerFilter(Optional.ofNullable(kind).map(DataKind::of), Optional.empty(), Optional.empty(), !everything);
    }

    public void verify() {
        verification = ledger.verify();
    }

    /** Sends the entries, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("ended", "kind", "rule", "policy", "from", "to", "candidates", "deleted", "anonymised", "truncated", "restricted",
                "held", "errors", "seal").map(column -> language.text("retention.ledger." + column)).toList();
        List<List<String>> table = ledger.page(filter(), 0, MOST_EXPORTED).rows().stream().map(this::cells).toList();
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"loeschprotokoll.csv\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputStream().write(Csv.of(header, table).getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    private List<String> cells(LedgerRow row) {
        LedgerEntry entry = row.getEntry();
        LedgerEntry.Counts counts = entry.counts();
        return List.of(entry.ended().toString(), words.kindOf(entry.kind()), entry.rule(), String.valueOf(entry.policyVersion()),
                entry.from().map(Object::toString).orElse(""), entry.to().toString(), words.shown(counts.candidates()), words.shown(counts.deleted()),
                words.shown(counts.anonymised()), words.shown(counts.truncated()), words.shown(counts.restricted()), words.held(counts.held()),
                words.shown(counts.errors()), row.getEntryHash());
    }

    public LazyDataModel<LedgerRow> getRows() {
        if (rows == null) {
            rows = new Rows();
        }
        return rows;
    }

    public Iterable<DataKind> getKinds() {
        return policies.current().rules().keySet();
    }

    public LedgerService.Verification getVerification() {
        return verification;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isEverything() {
        return everything;
    }

    public void setEverything(boolean everything) {
        this.everything = everything;
    }
}
