package org.vorzimmer.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list and how many rows there are in all. */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** The same page of what is made of each row. */
    public <R> Page<R> map(Function<? super T, R> of) {
        return new Page<>(rows.stream().map(of).toList(), total);
    }
}
