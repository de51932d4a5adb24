package org.vorzimmer.web.site.content;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Takes down what a page writes instead of sending it, so that it can be kept, tagged and packed. */
final class PageRecorder extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream(32 * 1024);
    private PrintWriter writer;
    private boolean answered;

    PageRecorder(HttpServletResponse response) {
        super(response);
    }

    /** Whether this is a page worth keeping and not an error or a redirect. */
    boolean isPage() {
        return !answered && getStatus() == SC_OK && bytes().length > 0;
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return taken.toByteArray();
    }

    /** Sends on what was taken down, as an answer that nobody keeps. */
    void pass() throws IOException {
        if (!answered && !getResponse().isCommitted()) {
            setHeader("Cache-Control", "no-store");
            getResponse().getOutputStream().write(bytes());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {

            @Override
            public void write(int value) {
                taken.write(value);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                taken.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Pages are not written asynchronously");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            String encoding = getCharacterEncoding();
            writer = new PrintWriter(new OutputStreamWriter(taken, encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the page is whole.
    }

    @Override
    public void setContentLength(int length) {
        // The length is known only after packing.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The length is known only after packing.
    }

    @Override
    public boolean isCommitted() {
        return answered || super.isCommitted();
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        bytes();
        taken.reset();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }
}
