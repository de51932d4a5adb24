package org.vorzimmer.tasks;

/**
 * The record that a task is about.
 *
 * @param kind kind of data, as the policies spell it
 * @param id number of the record
 */
public record About(String kind, long id) {
}
