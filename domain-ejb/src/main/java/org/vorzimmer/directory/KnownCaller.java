package org.vorzimmer.directory;

import java.time.LocalDate;

/**
 * What the customer's directory says of a number that calls.
 *
 * @param contactId number of the contact
 * @param vip is put through where only such people are
 * @param blocked the customer does not want to hear of this caller
 * @param handling how this caller is put through, whatever the instruction says; null: as the instruction says
 * @param handlingText what the secretary does or says for this caller; null: nothing special
 * @param handlingUntil last day of the handling; null: until it is changed
 */
public record KnownCaller(long contactId, String displayName, boolean vip, boolean blocked, Handling handling, String handlingText, LocalDate handlingUntil) {

    /** How one caller is put through. */
    public enum Handling { ALWAYS, NEVER }

    /** What is said for this caller holds on the day. */
    public boolean handledOn(LocalDate day) {
        return (handling != null || handlingText != null) && (handlingUntil == null || !day.isAfter(handlingUntil));
    }
}
