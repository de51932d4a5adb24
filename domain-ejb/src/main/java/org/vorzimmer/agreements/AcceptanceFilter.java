package org.vorzimmer.agreements;

/**
 * Which acceptances a list shows.
 *
 * @param agreement null for all
 * @param outdated only customers whose latest acceptance is of an older text
 * @param text part of the person's name; null or blank for all
 */
public record AcceptanceFilter(Agreement agreement, boolean outdated, String text) {
}
