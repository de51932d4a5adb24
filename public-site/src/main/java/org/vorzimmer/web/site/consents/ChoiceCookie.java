package org.vorzimmer.web.site.consents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.vorzimmer.consents.CookieChoice;
import org.vorzimmer.consents.ProductCookie;

/** The answer about measurement, as this browser has given it. */
public final class ChoiceCookie {

    private ChoiceCookie() {
    }

    /** What this browser has answered; empty as long as it has not. */
    public static Optional<CookieChoice> of(HttpServletRequest request) {
        return SiteCookie.read(request, ProductCookie.CHOICE).flatMap(CookieChoice::parse);
    }

    /** Whether the browser asks not to be followed; then it is neither asked nor measured, whatever it answered before. */
    public static boolean isLeftAlone(HttpServletRequest request) {
        return "1".equals(request.getHeader("DNT")) || "1".equals(request.getHeader("Sec-GPC"));
    }

    /** Whether this visit may be measured. */
    public static boolean allowsMeasuring(HttpServletRequest request) {
        return !isLeftAlone(request) && of(request).filter(CookieChoice::accepted).isPresent();
    }
}
