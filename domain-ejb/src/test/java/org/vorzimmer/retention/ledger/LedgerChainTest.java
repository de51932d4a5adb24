package org.vorzimmer.retention.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.ledger.LedgerChain.Sealed;
import org.vorzimmer.retention.ledger.LedgerEntry.Counts;

class LedgerChainTest {

    private static LedgerEntry entry(long run, long deleted) {
        return new LedgerEntry(run, 1, "CONTACT_LEAD", "A.contact_form", 3, "ab", Optional.of(LocalDate.of(2026, 11, 20)), LocalDate.of(2026, 11, 21),
                new Counts(deleted, deleted, 0, 0, 0, Map.of(HoldType.LEGAL_CLAIMS, 2L), 0), Instant.parse("2026-11-22T01:00:00.123456789Z"),
                Instant.parse("2026-11-22T01:00:01Z"), "0.1.0");
    }

    private static List<Sealed> chain(int length) {
        List<Sealed> chain = new ArrayList<>();
        String previous = LedgerChain.GENESIS;
        for (int i = 0; i < length; i++) {
            Sealed sealed = LedgerChain.seal(previous, entry(i, 10L * i));
            chain.add(sealed);
            previous = sealed.hash();
        }
        return chain;
    }

    @Test
    void anUntouchedChainVerifies() {
        assertThat(LedgerChain.firstBroken(LedgerChain.GENESIS, chain(20))).isEmpty();
        assertThat(LedgerChain.firstBroken(LedgerChain.GENESIS, List.of())).isEmpty();
    }

    @Test
    void aChangedNumberIsFoundWhereItIs() {
        List<Sealed> chain = chain(20);
        chain.set(7, new Sealed(entry(7, 71), chain.get(7).previous(), chain.get(7).hash()));

        assertThat(LedgerChain.firstBroken(LedgerChain.GENESIS, chain)).hasValue(7);
    }

    @Test
    void aMissingAnInsertedAndASwappedRowAreFound() {
        List<Sealed> missing = chain(20);
        missing.remove(4);
        List<Sealed> swapped = chain(20);
        swapped.set(4, chain(20).get(5));
        swapped.set(5, chain(20).get(4));
        List<Sealed> resealed = chain(20);
        resealed.set(9, LedgerChain.seal(resealed.get(9).previous(), entry(9, 1)));

        assertThat(LedgerChain.firstBroken(LedgerChain.GENESIS, missing)).hasValue(4);
        assertThat(LedgerChain.firstBroken(LedgerChain.GENESIS, swapped)).hasValue(4);
        assertThat(LedgerChain.firstBroken(LedgerChain.GENESIS, resealed)).hasValue(10);
    }

    @Test
    void theNextYearVerifiesWithoutTheRowsOfTheLast() {
        List<Sealed> old = chain(5);
        String anchor = LedgerChain.anchor(2026, old.size(), old.get(4).hash());
        List<Sealed> fresh = List.of(LedgerChain.seal(anchor, entry(6, 0)));

        assertThat(LedgerChain.firstBroken(anchor, fresh)).isEmpty();
        assertThat(LedgerChain.anchor(2026, 4, old.get(3).hash())).isNotEqualTo(anchor);
    }

    @Test
    void everyFieldIsUnderTheSeal() {
        String text = entry(1, 2).canonical();

        assertThat(text).contains("held.LEGAL_CLAIMS=2", "held.UNPAID=0", "started=2026-11-22T01:00:00.123456Z", "deleted=2");
        assertThat(text.lines()).hasSize(13 + HoldType.values().length + 4);
    }

    @Test
    void smallNumbersStayHidden() {
        assertThat(List.of(0L, 1L, 4L, 5L, 12L)).extracting(LedgerChain::shown).containsExactly("0", "<5", "<5", "5", "12");
    }
}
