package org.vorzimmer.directory;

/** Why a line of an uploaded file cannot be taken over. */
public enum ImportFault {
    NAME_MISSING, NUMBER_WRONG, EMAIL_WRONG, UNREACHABLE, BOTH_MARKS, MANY_NUMBERS, TOO_LONG,
    /** Its numbers belong to two contacts who are there. */
    TWO_CONTACTS,
    /** A line above has one of its numbers. */
    SAME_AS_ABOVE
}
