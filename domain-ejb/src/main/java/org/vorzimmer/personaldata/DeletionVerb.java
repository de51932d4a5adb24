package org.vorzimmer.personaldata;

/** What can be done to personal data whose time has come. */
public enum DeletionVerb {
    /** The record is gone. */
    ERASE,
    /** The record stays as a number that no longer points to anybody. */
    ANONYMISE,
    /** An address is cut so that it no longer names one connection. */
    TRUNCATE,
    /** The record is kept, unused, for one purpose that the law names. */
    RESTRICT
}
