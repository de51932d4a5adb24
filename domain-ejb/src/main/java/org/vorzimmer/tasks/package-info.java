/**
 * Work that somebody in the office has to do by a certain time. Owns the table {@code tasks}; other features open, find and close tasks about
 * their records through {@link org.vorzimmer.tasks.TaskDesk}, the office works on them through {@link org.vorzimmer.tasks.TaskService}.
 * Due times are counted in the tenant's opening hours. A task goes some time after it was closed, or with the record it is about.
 * It knows no feature that makes tasks: what a task is about is a kind of data and a number.
 */
package org.vorzimmer.tasks;
