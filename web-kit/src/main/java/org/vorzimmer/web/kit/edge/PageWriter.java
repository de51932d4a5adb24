package org.vorzimmer.web.kit.edge;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a page's text as UTF-8, whatever pieces it comes in. The server's own writer turns each piece into bytes by itself, so
 * that a character of two halves (an emoji, say) that falls on the edge of a piece arrives as two question marks.
 */
final class PageWriter extends Writer {

    private final OutputStream out;
    /** The first half of a character whose second half is still to come; 0 for none. */
    private char half;

    PageWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character));
    }

    @Override
    public void write(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String whole = half == 0 ? text : half + text;
        char last = whole.charAt(whole.length() - 1);
        half = Character.isHighSurrogate(last) ? last : 0;
        out.write(whole.substring(0, whole.length() - (half == 0 ? 0 : 1)).getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets a half, because what was written so far is thrown away. */
    void reset() {
        half = 0;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
