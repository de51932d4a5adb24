package org.vorzimmer.tasks;

/**
 * What a list of tasks is narrowed to.
 *
 * @param scope which tasks
 * @param text part of the title, or null
 */
public record TaskFilter(Scope scope, String text) {

    /** OVERDUE and MINE mean open ones. */
    public enum Scope { OPEN, MINE, UNASSIGNED, OVERDUE, CLOSED, ALL }

    public TaskFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }
}
