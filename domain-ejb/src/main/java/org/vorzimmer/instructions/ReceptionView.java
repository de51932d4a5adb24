package org.vorzimmer.instructions;

import java.time.Instant;
import java.util.List;
import org.vorzimmer.directory.KnownCaller;

/**
 * What the secretary sees of a customer at a time.
 *
 * @param at the time that was asked for
 * @param caller what the directory says of the caller; null: a stranger
 * @param status the status that holds; null: none
 * @param statusUntil when it ends by itself; null: nobody knows, or there is none
 * @param standings where each released instruction stands, the deciding one first
 * @param notes what the instruction in force says to the secretary besides; null: nothing
 * @param ownSituations the customer's own cases that the instruction in force knows
 * @param holiday name of the public holiday at the tenant's office; null: none
 */
public record ReceptionView(Instant at, Decision decision, KnownCaller caller, StatusData status, Instant statusUntil, List<Standing> standings, String notes,
        List<String> ownSituations, String holiday) {

    public ReceptionView {
        standings = List.copyOf(standings);
        ownSituations = List.copyOf(ownSituations);
    }
}
