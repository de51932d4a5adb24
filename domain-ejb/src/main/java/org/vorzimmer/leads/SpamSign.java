package org.vorzimmer.leads;

/** What makes an enquiry look like advertising or misuse, and how much each of it counts. */
public enum SpamSign {

    /** An address that nobody will read in an hour. */
    DISPOSABLE_ADDRESS(3),
    /** Two or three links: people do that, robots too. */
    SOME_LINKS(1),
    /** More links than a question needs. */
    MANY_LINKS(4),
    /** A link where a name, a company or a subject belongs. */
    LINK_IN_NAME(4),
    /** Link tags as they are written for forums. */
    MARKUP(4),
    /** A long text, sent faster than anybody types. */
    TYPED_TOO_FAST(2);

    /** From this sum on an enquiry waits for a look. */
    static final int SUSPICIOUS = 4;

    final int weight;

    SpamSign(int weight) {
        this.weight = weight;
    }
}
