package org.vorzimmer.web.site.visits;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer with cookies of one visitor: its page is the same for all, but no cache between may keep it with them. */
final class PrivatePage extends HttpServletResponseWrapper {

    PrivatePage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, "Cache-Control".equalsIgnoreCase(name) ? value.replace("public", "private") : value);
    }
}
