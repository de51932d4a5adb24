package org.vorzimmer.web.site.signup;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** The cookie that leads a browser back to its unfinished sign-up: for this host and these pages only, out of a script's reach, gone with the browser's session. */
public final class SignUpCookie {

    private static final String NAME = "anmeldung";
    private static final String PATH = "/anmelden";
    static final int LONGEST = 64;

    private SignUpCookie() {
    }

    public static Optional<String> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> NAME.equals(cookie.getName())).map(Cookie::getValue)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST).findFirst();
    }

    public static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookie cookie = new Cookie(NAME, token);
        cookie.setPath(PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(ClientAddress.isHttps(request));
        // Lax: the link in the mail of a draft must lead back to it.
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
