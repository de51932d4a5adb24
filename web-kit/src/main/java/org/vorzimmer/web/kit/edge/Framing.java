package org.vorzimmer.web.kit.edge;

import jakarta.servlet.http.HttpServletResponse;

/** Lets one page hold frames of one other origin; everything else of the policy stays as it is. */
public final class Framing {

    private Framing() {
    }

    public static void allow(HttpServletResponse response, String origin) {
        response.setHeader(SecurityHeaders.POLICY_HEADER, SecurityHeaders.POLICY + "; frame-src " + origin);
    }
}
