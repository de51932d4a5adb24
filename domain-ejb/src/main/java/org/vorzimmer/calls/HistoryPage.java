package org.vorzimmer.calls;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a history, the newest first.
 *
 * @param newer where to read on for newer ones; null on the first page
 * @param older where to read on for older ones; null on the last page
 */
public record HistoryPage<T>(List<T> rows, HistoryPlace newer, HistoryPlace older) {

    public HistoryPage {
        rows = List.copyOf(rows);
    }

    /** The same page of what is made of all its rows. */
    <R> HistoryPage<R> map(Function<List<T>, List<R>> of) {
        return new HistoryPage<>(of.apply(rows), newer, older);
    }
}
