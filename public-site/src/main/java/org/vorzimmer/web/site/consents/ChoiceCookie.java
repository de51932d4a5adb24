package org.vorzimmer.web.site.consents;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.consents.CookieChoice;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** The cookies of the measurement as they come and go: for this host only, out of a script's reach. */
public final class ChoiceCookie {

    private static final int LONGEST = 60;

    private ChoiceCookie() {
    }

    /** What this browser has answered; empty as long as it has not. */
    public static Optional<CookieChoice> of(HttpServletRequest request) {
        return read(request, ProductCookie.CHOICE).flatMap(CookieChoice::parse);
    }

    /** Whether the browser asks not to be followed; then it is neither asked nor measured, whatever it answered before. */
    public static boolean isLeftAlone(HttpServletRequest request) {
        return "1".equals(request.getHeader("DNT")) || "1".equals(request.getHeader("Sec-GPC"));
    }

    /** Whether this visit may be measured. */
    public static boolean allowsMeasuring(HttpServletRequest request) {
        return !isLeftAlone(request) && of(request).filter(CookieChoice::accepted).isPresent();
    }

    public static Optional<String> read(HttpServletRequest request, ProductCookie which) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> which.getCookie().equals(cookie.getName()))
                .map(Cookie::getValue).filter(value -> value.length() <= LONGEST).findFirst();
    }

    /** Sets one for its own life time. */
    public static void set(HttpServletRequest request, HttpServletResponse response, ProductCookie which, String value) {
        response.addCookie(made(request, which, value, which.getLifeTime().orElseThrow()));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response, ProductCookie which) {
        if (read(request, which).isPresent()) {
            response.addCookie(made(request, which, "", Duration.ZERO));
        }
    }

    private static Cookie made(HttpServletRequest request, ProductCookie which, String value, Duration lifeTime) {
        Cookie cookie = new Cookie(which.getCookie(), value);
        cookie.setPath(which.getPath());
        cookie.setMaxAge((int) lifeTime.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(ClientAddress.isHttps(request));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
