package org.vorzimmer.retention.ledger;

import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Page;

/** The tenant's proof of deletion: appending, reading and verifying it. */
@Stateless
@RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, SYSTEM})
public class LedgerService {

    @Inject LedgerQueries queries;

    /**
     * The answer of a verification.
     *
     * @param rows entries that were looked at
     * @param broken where the chain does not fit, as year and position; empty when all is well
     */
    public record Verification(long rows, Optional<String> broken) { }

    public Page<LedgerRow> page(LedgerFilter filter, int first, int size) {
        return new Page<>(queries.page(filter, first, size), queries.count(filter));
    }

    /** Last day of the triggers that the ledger accounts for. */
    public Optional<LocalDate> accountedUntil(DataKind kind) {
        return queries.lastDay(kind.code());
    }

    /** Seals an entry onto the chain; a new year begins a new segment. */
    @RolesAllowed(SYSTEM)
    public void append(LedgerEntry entry) {
        int year = Berlin.dayOf(entry.ended()).getYear();
        LedgerHead head = queries.lockedHead().orElseThrow(() -> new IllegalStateException("The tenant has no ledger yet"));
        if (year > head.year()) {
            LedgerAnchor anchor = new LedgerAnchor(head.year(), head.rows(), head.hash());
            queries.save(anchor);
            head.beginYear(year, anchor.getAnchorHash());
        }
        LedgerChain.Sealed sealed = LedgerChain.seal(head.hash(), entry);
        queries.save(new LedgerRow(head.year(), head.rows(), sealed));
        head.append(sealed.hash());
    }

    /** Recomputes every seal. Years whose rows have been deleted are represented by their anchors. */
    public Verification verify() {
        long looked = 0;
        String start = LedgerChain.GENESIS;
        for (LedgerAnchor anchor : queries.anchors()) {
            List<LedgerRow> rows = queries.ofYear(anchor.getYear());
            looked += rows.size();
            Optional<String> broken = segment(anchor.getYear(), start, rows, anchor.getRows(), anchor.lastHash());
            if (broken.isPresent()) {
                return new Verification(looked, broken);
            }
            if (!anchor.getAnchorHash().equals(LedgerChain.anchor(anchor.getYear(), anchor.getRows(), anchor.lastHash()))) {
                return new Verification(looked, Optional.of(anchor.getYear() + " anchor"));
            }
            start = anchor.getAnchorHash();
        }
        Optional<LedgerHead> head = queries.head();
        if (head.isEmpty()) {
            return new Verification(looked, Optional.empty());
        }
        List<LedgerRow> rows = queries.ofYear(head.get().year());
        return new Verification(looked + rows.size(), current(head.get(), start, rows));
    }

    private static Optional<String> current(LedgerHead head, String start, List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            return head.hash().equals(start) && head.rows() == 0 ? Optional.empty() : Optional.of(head.year() + " head");
        }
        return segment(head.year(), start, rows, head.rows(), head.hash());
    }

    /** Rows go oldest first, so what is left of a segment whose time is over begins somewhere; its end is always bound. */
    private static Optional<String> segment(int year, String start, List<LedgerRow> rows, long expectedRows, String lastHash) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        LedgerRow first = rows.get(0);
        String from = first.getPosition() == 0 ? start : first.sealed().previous();
        OptionalInt broken = LedgerChain.firstBroken(from, rows.stream().map(LedgerRow::sealed).collect(Collectors.toList()));
        if (broken.isPresent()) {
            return Optional.of(year + "/" + rows.get(broken.getAsInt()).getPosition());
        }
        LedgerRow last = rows.get(rows.size() - 1);
        boolean complete = last.getPosition() == expectedRows - 1 && last.getEntryHash().equals(lastHash);
        return complete ? Optional.empty() : Optional.of(year + "/" + expectedRows);
    }
}
