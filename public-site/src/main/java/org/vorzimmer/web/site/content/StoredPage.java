package org.vorzimmer.web.site.content;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.vorzimmer.shared.Sha256;

/** A finished page as it goes over the wire; its tag follows from its content, so it changes when and only when the page does. */
record StoredPage(byte[] plain, byte[] gzip, String contentType, String tag) {

    private static final int TAG_LENGTH = 20;

    static StoredPage of(byte[] plain, String contentType) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return new StoredPage(plain, packed.toByteArray(), contentType, hash(plain));
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        String entity = "\"" + tag + (packed ? "-gz\"" : "\"");
        response.setHeader("ETag", entity);
        // Kept by browsers, but asked about each time: a corrected text must not wait for anybody's cache.
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.addHeader("Vary", "Accept-Encoding");
        if (String.valueOf(request.getHeader("If-None-Match")).contains(entity)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = packed ? gzip : plain;
        response.setContentType(contentType);
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static String hash(byte[] bytes) {
        return Sha256.of(bytes).substring(0, TAG_LENGTH);
    }
}
