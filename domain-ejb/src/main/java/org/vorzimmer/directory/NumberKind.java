package org.vorzimmer.directory;

/** Where a number of a contact rings. */
public enum NumberKind { MOBILE, OFFICE, HOME, OTHER }
