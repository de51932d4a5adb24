package org.vorzimmer.retention.ledger;

import java.time.Instant;
import java.util.Optional;
import org.vorzimmer.personaldata.DataKind;

/**
 * Which entries somebody wants to see.
 *
 * @param kind only this kind of data
 * @param from ended at this instant or later
 * @param to ended before this instant
 * @param onlyWithEffect without the nights in which nothing was due
 */
public record LedgerFilter(Optional<DataKind> kind, Optional<Instant> from, Optional<Instant> to, boolean onlyWithEffect) {

    public static final LedgerFilter ALL = new LedgerFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
