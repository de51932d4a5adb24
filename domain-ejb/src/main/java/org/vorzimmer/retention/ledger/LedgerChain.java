package org.vorzimmer.retention.ledger;

import java.util.List;
import java.util.OptionalInt;
import org.vorzimmer.shared.Sha256;

/**
 * The chain of seals over a tenant's ledger, in segments of one calendar year.
 *
 * <p>A segment starts from the anchor of the year before, which is kept when that year's rows are deleted: what remains can always be verified.
 */
public final class LedgerChain {

    /** What the very first segment starts from. */
    public static final String GENESIS = "0".repeat(64);

    private static final long SMALL = 5;

    /**
     * An entry with its place in the chain.
     *
     * @param entry the entry
     * @param previous seal of the entry before
     * @param hash its own seal
     */
    public record Sealed(LedgerEntry entry, String previous, String hash) { }

    private LedgerChain() { }

    /** Appends an entry. */
    public static Sealed seal(String previous, LedgerEntry entry) {
        return new Sealed(entry, previous, entry.seal(previous));
    }

    /** Index of the first entry of a segment that does not fit; empty when all do. */
    public static OptionalInt firstBroken(String anchor, List<Sealed> segment) {
        String expected = anchor;
        for (int i = 0; i < segment.size(); i++) {
            Sealed link = segment.get(i);
            if (!link.previous().equals(expected) || !link.hash().equals(link.entry().seal(expected))) {
                return OptionalInt.of(i);
            }
            expected = link.hash();
        }
        return OptionalInt.empty();
    }

    /** Closing anchor of a segment, and the start of the next; it binds the number of rows, so that none can be cut off at the end. */
    public static String anchor(int year, long rows, String lastHash) {
        return Sha256.of("anchor\nyear=" + year + "\nrows=" + rows + "\nlast=" + lastHash + '\n');
    }

    /** A number as a single day may show it: one to four could point to a person. */
    public static String shown(long number) {
        return number > 0 && number < SMALL ? "<5" : String.valueOf(number);
    }
}
