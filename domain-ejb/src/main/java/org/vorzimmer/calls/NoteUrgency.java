package org.vorzimmer.calls;

/** How soon a customer must hear of a note; urgent ones are acknowledged by name. */
public enum NoteUrgency { NORMAL, URGENT }
