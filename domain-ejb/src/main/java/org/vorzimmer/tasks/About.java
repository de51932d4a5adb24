package org.vorzimmer.tasks;

/**
 * The record that a task is about.
 *
 * @param kind kind of the record as its feature calls it, such as {@code lead}
 * @param id number of the record
 */
public record About(String kind, long id) {
}
