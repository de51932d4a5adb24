package org.vorzimmer.web.site.trials;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** The cookie that says that a code was typed in this browser: for the pages of trials only, out of a script's reach, gone with the browser. */
final class TrialCookie {

    private static final String NAME = "trial-visit";

    private TrialCookie() {
    }

    /** Null when there is none. */
    static String of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> NAME.equals(cookie.getName())).map(Cookie::getValue).findFirst().orElse(null);
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String visit) {
        response.addCookie(cookie(request, visit));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie(request, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/testen");
        cookie.setHttpOnly(true);
        cookie.setSecure(ClientAddress.isHttps(request));
        cookie.setAttribute("SameSite", "Lax"); // the page is opened from a mail
        return cookie;
    }
}
