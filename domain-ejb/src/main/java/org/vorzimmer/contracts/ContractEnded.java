package org.vorzimmer.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.customers.CustomerId;

/**
 * A contract's last day is over, in the transaction that draws the consequences; fired once for each contract.
 *
 * @param endedAt last moment of the last day, from which the deletion rules that name the end of the contract count
 */
public record ContractEnded(long contractId, CustomerId customer, LocalDate lastDay, Instant endedAt) {
}
