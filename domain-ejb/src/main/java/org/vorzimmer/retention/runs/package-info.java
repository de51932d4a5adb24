/**
 * The runs: due or not, counted first, stopped when unusual, done in batches that each stand for themselves, written down in the ledger.
 * Everything a run needs to go on after a crash stands in its tables; the timers only say when.
 */
package org.vorzimmer.retention.runs;
