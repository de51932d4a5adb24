package org.vorzimmer.directory;

/** How a contact came into the directory. */
public enum ContactSource {
    /** Somebody typed it. */
    MANUAL,
    /** From a file. */
    IMPORT,
    /** By the sync with a device: gone when the consent to it is withdrawn. */
    SYNC
}
