package org.vorzimmer.web.kit.accesslog;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Counts the bytes of an answer's body as they are written. */
final class CountingResponse extends HttpServletResponseWrapper {

    private ServletOutputStream stream;
    private PrintWriter writer;
    private long count;

    CountingResponse(HttpServletResponse response) {
        super(response);
    }

    long count() {
        return count;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Counting(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            String encoding = getCharacterEncoding();
            // Asking for the encoding does not fix it, setting it does: else the header would name none.
            setCharacterEncoding(encoding);
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), encoding), false);
        }
        return writer;
    }

    /** The container flushes its own writer at the end of a request, not this one. */
    void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        finish();
        super.flushBuffer();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        startAgain();
    }

    @Override
    public void reset() {
        super.reset();
        startAgain();
    }

    private void startAgain() {
        count = 0;
        writer = null;
        stream = null;
    }

    private final class Counting extends ServletOutputStream {

        private final ServletOutputStream target;

        Counting(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            target.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target.write(bytes, offset, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            target.setWriteListener(listener);
        }
    }
}
