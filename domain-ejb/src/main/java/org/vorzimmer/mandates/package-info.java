/**
 * SEPA mandates: their references, texts, states and their end after 36 months, and the operator-wide list of German banks by which the name
 * of a bank is shown. Owns the tables {@code bank_…} and is to own {@code mandate_…}. It knows customers by their number only and nothing of
 * invoices or collections: those ask it whether a mandate may be used.
 */
package org.vorzimmer.mandates;
