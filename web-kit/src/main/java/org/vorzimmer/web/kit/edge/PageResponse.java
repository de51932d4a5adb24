package org.vorzimmer.web.kit.edge;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Keeps one content policy per page, and every character whole. The components add their policy with the page's nonce beside the
 * general one, and a browser obeys both: the general one would then forbid every script that the nonce allows.
 */
final class PageResponse extends HttpServletResponseWrapper {

    private PageWriter text;
    private PrintWriter writer;

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

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            text = new PageWriter(getOutputStream());
            writer = new PrintWriter(text);
        }
        return writer;
    }

    @Override
    public void reset() {
        super.reset();
        forgetHalf();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forgetHalf();
    }

    private void forgetHalf() {
        if (text != null) {
            text.reset();
        }
    }
}
