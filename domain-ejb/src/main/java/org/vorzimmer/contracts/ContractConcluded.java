package org.vorzimmer.contracts;

import java.time.LocalDate;
import org.vorzimmer.customers.CustomerId;

/** A customer has concluded a contract, in the transaction that stores it. */
public record ContractConcluded(long contractId, CustomerId customer, LocalDate beginsOn) {
}
