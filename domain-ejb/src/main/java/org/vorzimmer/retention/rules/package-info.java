/**
 * Deletion rules as values: reading them from text, their arithmetic and its inverse, verdicts, holds and the words of a notice.
 * Pure: no clock, no database, no tenant. What is shipped stands in {@code presets.yaml}.
 */
package org.vorzimmer.retention.rules;
