/**
 * Free trials: a line of the tenant's pool, a greeting and a page of one's own for the days that the deletion rule for trials gives. Owns the table
 * {@code trials}; its texts are sealed under the trial's own key. Each trial hangs on an enquiry of the channel TRIAL and, once its address is
 * confirmed, on a customer of the kind TRIAL: the rule TRIAL deletes the enquiry, and the trial, its customer and its key go with it. What is due
 * follows from the row ({@link org.vorzimmer.trials.TrialDue}) and is done once under its lock. Of contracts it only
 * knows how one is concluded, and nothing of how pages look.
 */
package org.vorzimmer.trials;
