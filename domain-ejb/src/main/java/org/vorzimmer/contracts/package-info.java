/**
 * Contracts between a tenant and its customers: conclusion, change of tariff, notice of termination and its withdrawal, and the end. Owns {@code contracts},
 * {@code contract_terms}, {@code contract_add_ons} and {@code contract_notices}; prices are agreed by reference to a version of a tariff. Rules on days are pure:
 * {@link org.vorzimmer.contracts.TerminationDay}, {@link org.vorzimmer.contracts.MinimumTerm}. When the last day is over, a run fires
 * {@link org.vorzimmer.contracts.ContractEnded} once, which most deletion rules wait for. It knows no invoice and no call.
 */
package org.vorzimmer.contracts;
