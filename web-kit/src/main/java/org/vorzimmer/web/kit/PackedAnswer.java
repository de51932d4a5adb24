package org.vorzimmer.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a packed text: 304 when the browser has it, compressed when the browser takes that. */
final class PackedAnswer {

    static final String FOR_EVER = "public, max-age=31536000, immutable";
    static final String ASK_AGAIN = "public, max-age=300, must-revalidate";

    private PackedAnswer() { }

    static void send(Packed content, String type, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean gzip = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        String tag = "\"" + content.version() + (gzip ? "-gz\"" : "\"");
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", caching);
        response.addHeader("Vary", "Accept-Encoding");
        if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = gzip ? content.gzip() : content.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
