package org.vorzimmer.web.site.chat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** The cookie that makes a browser the one of a chat: for this host and the chat's pages only, out of a script's reach, gone with the browser. */
final class ChatCookie {

    private static final String NAME = "chat";
    private static final int LONGEST = 200;

    private ChatCookie() {
    }

    static Optional<String> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> NAME.equals(cookie.getName())).map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST).findFirst();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String secret) {
        Cookie cookie = new Cookie(NAME, secret);
        cookie.setPath("/chat");
        cookie.setHttpOnly(true);
        cookie.setSecure(ClientAddress.isHttps(request));
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
