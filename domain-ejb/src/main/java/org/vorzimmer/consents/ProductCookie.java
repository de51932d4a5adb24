package org.vorzimmer.consents;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Every cookie that the product sets, for the page that describes them; texts are found by the constant's name. */
public enum ProductCookie {

    /** Makes a browser the one of a chat, once a visitor begins it; only where the tenant chats. */
    CHAT("chat", Class.ESSENTIAL, "/chat", null),
    /** Leads a browser back to the sign-up that its visitor has begun; only where the tenant takes orders online. */
    SIGN_UP("anmeldung", Class.ESSENTIAL, "/anmelden", null),
    /** Says that the code of a trial's personal page was typed in this browser; only where people can try the service. */
    TRIAL("trial-visit", Class.ESSENTIAL, "/testen", null),
    /** Knows who is signed in to the portal; set there and nowhere else. */
    SESSION("JSESSIONID", Class.ESSENTIAL, "/portal", null),
    /** The server sets it beside the session's, so that a second node takes over the newest state of the session. */
    SESSION_VERSION("JSESSIONIDVERSION", Class.ESSENTIAL, "/portal", null),
    /** Remembers the answer about the two that follow, which only exist where the tenant measures visits. */
    CHOICE("choice", Class.ESSENTIAL, "/", Duration.ofDays(360)),
    /** Makes the pages that are read one after the other one visit. */
    VISIT("visit", Class.ANALYSIS, "/", Duration.ofMinutes(30)),
    /** Remembers which advertisement a visitor came by. */
    CAMPAIGN("campaign", Class.ANALYSIS, "/", Duration.ofDays(30));

    /** Whether a visitor is asked before. */
    public enum Class { ESSENTIAL, FUNCTIONAL, ANALYSIS }

    /** Those that exist only where visits are measured. */
    public static final Set<ProductCookie> OF_MEASUREMENT = EnumSet.of(CHOICE, VISIT, CAMPAIGN);

    private final String cookie;
    private final Class sort;
    private final String path;
    private final Duration lifeTime;

    ProductCookie(String cookie, Class sort, String path, Duration lifeTime) {
        this.cookie = cookie;
        this.sort = sort;
        this.path = path;
        this.lifeTime = lifeTime;
    }

    /** Its name in the browser. */
    public String getCookie() {
        return cookie;
    }

    public Class getSort() {
        return sort;
    }

    /** The part of the website to which the browser sends it. */
    public String getPath() {
        return path;
    }

    /** Empty when it goes with the browser's session. */
    public Optional<Duration> getLifeTime() {
        return Optional.ofNullable(lifeTime);
    }
}
