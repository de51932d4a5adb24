package org.vorzimmer.directory;

/** What a customer confirms once: for contacts that are typed, and for those that come in a file. */
public enum ConfirmationKind { CONTACT, IMPORT }
