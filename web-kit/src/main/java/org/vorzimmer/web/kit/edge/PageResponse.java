package org.vorzimmer.web.kit.edge;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps one content policy per page. The components add their policy with the page's nonce beside the general one, and a
 * browser obeys both: the general one would then forbid every script that the nonce allows.
 */
final class PageResponse extends HttpServletResponseWrapper {

    PageResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (SecurityHeaders.POLICY_HEADER.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
