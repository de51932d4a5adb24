package org.vorzimmer.web.portal.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.ledger.LedgerEntry;
import org.vorzimmer.retention.ledger.LedgerFilter;
import org.vorzimmer.retention.ledger.LedgerRow;
import org.vorzimmer.retention.ledger.LedgerService;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The proof of deletion: what each run did, and whether the chain of seals is whole. */
@Named
@ViewScoped
public class LedgerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject LedgerService ledger;
    @Inject PolicyService policies;
    @Inject RetentionWords words;
    @Inject Language language;

    private String kind;
    private boolean everything;
    private transient ListRows<LedgerRow> rows;
    private transient LedgerService.Verification verification;

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
        ListExport.send("loeschprotokoll.csv", header, (first, size) -> ledger.page(filter(), first, size), this::cells);
    }

    private List<String> cells(LedgerRow row) {
        LedgerEntry entry = row.getEntry();
        LedgerEntry.Counts counts = entry.counts();
        return List.of(entry.ended().toString(), words.kindOf(entry.kind()), entry.rule(), String.valueOf(entry.policyVersion()),
                entry.from().map(Object::toString).orElse(""), entry.to().toString(), words.shown(counts.candidates()), words.shown(counts.deleted()),
                words.shown(counts.anonymised()), words.shown(counts.truncated()), words.shown(counts.restricted()), words.held(counts.held()),
                words.shown(counts.errors()), row.getEntryHash());
    }

    public ListRows<LedgerRow> getRows() {
        if (rows == null) {
            rows = new ListRows<>(LedgerRow::getId, (order, first, size) -> ledger.page(filter(), first, size));
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
