package org.vorzimmer.retention.rules;

import java.util.List;
import java.util.Optional;

/**
 * How the trigger of a rule follows from several events; the feature that owns the data works it out and stores the result.
 *
 * @param pick which of the events counts
 * @param events the events
 * @param notBefore event before which the trigger cannot lie
 * @param ifNever event that serves when none of the events ever happens
 */
public record TriggerRule(Pick pick, List<String> events, Optional<String> notBefore, Optional<String> ifNever) {

    /** Which of several events starts the period. */
    public enum Pick { LATEST_OF, EARLIEST_OF }

    public TriggerRule {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A trigger of no events");
        }
    }
}
