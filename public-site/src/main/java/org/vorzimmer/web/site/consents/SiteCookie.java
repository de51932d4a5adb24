package org.vorzimmer.web.site.consents;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** The website's cookies as they come and go: each as {@link ProductCookie} describes it, for this host only and out of a script's reach. */
public final class SiteCookie {

    /** None of ours is longer; what is was not set by us. */
    private static final int LONGEST = 200;
    private static final Duration BROWSER_SESSION = Duration.ofSeconds(-1);

    private SiteCookie() {
    }

    /** Empty when the browser does not send it. */
    public static Optional<String> read(HttpServletRequest request, ProductCookie which) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> which.getCookie().equals(cookie.getName()))
                .map(Cookie::getValue).filter(value -> !value.isBlank() && value.length() <= LONGEST).findFirst();
    }

    /** Sets it for its own life time. */
    public static void set(HttpServletRequest request, HttpServletResponse response, ProductCookie which, String value) {
        response.addCookie(made(request, which, value, which.getLifeTime().orElse(BROWSER_SESSION)));
    }

    /** Takes it from a browser that has it. */
    public static void remove(HttpServletRequest request, HttpServletResponse response, ProductCookie which) {
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
        // Lax: the links in mails must lead back to a sign-up and a trial. What changes something is a POST, which no other site's page can send with it.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
