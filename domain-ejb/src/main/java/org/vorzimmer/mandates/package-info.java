/**
 * SEPA mandates: their references, words, states and their end after 36 months, as rules without a database and as rows with a sealed account; and the operator-wide list of
 * German banks by which the name of a bank is shown. Owns the tables {@code mandates}, {@code mandate_entries}, {@code mandate_uploads}, {@code mandate_clicks},
 * {@code used_mandate_references}, {@code bank_files} and {@code bank_directory}. It knows nothing of
 * invoices or collections: those ask it whether a mandate may be used.
 */
package org.vorzimmer.mandates;
