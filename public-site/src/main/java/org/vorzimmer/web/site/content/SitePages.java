package org.vorzimmer.web.site.content;

import java.util.Optional;

/** Which addresses are pages that are worth counting, and which answer says that a form of theirs arrived. */
public final class SitePages {

    private static final String CHAT = "/chat";
    private static final String TALK = "/chat/gespraech";
    private static final String THANKS = "/danke";

    private SitePages() {
    }

    /** The page as it is counted; empty for files, personal links and what comes after a form. */
    public static Optional<String> pageOf(String uri) {
        return SiteRoutes.of(uri.replaceFirst(";.*", "")).filter(route -> route.found() || CHAT.equals(route.address())).map(SiteRoutes.Route::address);
    }

    /** The page to which a form was sent, also one that nobody finds without a step before. */
    public static Optional<String> formOf(String uri) {
        return SiteRoutes.of(uri.replaceFirst(";.*", "")).map(SiteRoutes.Route::address);
    }

    /** Whether a form of this page was taken, by where its answer leads; a form of several steps has its thanks beside them. */
    public static boolean isThanks(String page, String location) {
        String place = location == null ? "" : location.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        return CHAT.equals(page) ? TALK.equals(place) : place.equals(page.replaceFirst("(?<=.)/.*", "") + THANKS);
    }
}
