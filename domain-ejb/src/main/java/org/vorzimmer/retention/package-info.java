/**
 * How long which data may exist, and the engine that ends it: policies per tenant, holds, runs and the proof of what was done.
 *
 * <p>Owns the tables {@code retention_*}. The arithmetic ({@link org.vorzimmer.retention.rules.RetentionRule},
 * {@link org.vorzimmer.retention.rules.Evaluation}, {@link org.vorzimmer.retention.ledger.LedgerChain}) is pure: facts and a moment in, verdict out.
 * The engine turns a rule into bounds ({@link org.vorzimmer.personaldata.Due}) and lets the holders of data count, show and erase what these catch;
 * it never learns what the data are. Fires {@code RetentionLate} when a run comes more than a day late.
 */
package org.vorzimmer.retention;
