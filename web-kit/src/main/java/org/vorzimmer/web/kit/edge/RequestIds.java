package org.vorzimmer.web.kit.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/** Short random numbers that tie a page, its log lines and an incident together. */
public final class RequestIds {

    /** Request attribute under which the number is kept. */
    public static final String ATTRIBUTE = "org.vorzimmer.request";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestIds() {
    }

    static String fresh() {
        return String.format("%08x", RANDOM.nextInt());
    }

    public static String of(HttpServletRequest request) {
        Object id = request.getAttribute(ATTRIBUTE);
        if (id == null) {
            id = fresh();
            request.setAttribute(ATTRIBUTE, id);
        }
        return id.toString();
    }
}
