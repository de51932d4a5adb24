package org.vorzimmer.consents;

import java.util.List;

/** The way by which a consent, or its withdrawal, reached us. */
public enum ConsentChannel {

    FORM,
    /** The personal page that a link in each mail leads to. */
    LINK,
    MAIL,
    PHONE,
    LETTER,
    OFFICE;

    /** What the office can take down by hand. */
    public static List<ConsentChannel> byHand() {
        return List.of(PHONE, LETTER, MAIL, OFFICE);
    }
}
