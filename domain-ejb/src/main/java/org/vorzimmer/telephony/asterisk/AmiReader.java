package org.vorzimmer.telephony.asterisk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes the manager interface's bytes apart. What has come of a line or message stays when reading is interrupted by a time limit, and is completed
 * by the next call; so lines may come in pieces with any pauses. Limits keep a server gone mad from filling the memory.
 */
final class AmiReader {

    private static final int LONGEST_LINE = 8192;
    private static final int MOST_FIELDS = 300;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Map<String, String> fields = new LinkedHashMap<>();

    AmiReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line without its end. */
    String line() throws IOException {
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The other side has hung up");
            }
            if (line.size() == LONGEST_LINE) {
                throw new IOException("A line of more than " + LONGEST_LINE + " bytes");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** The next message that says anything; a field that is said twice counts as it was said first. */
    AmiMessage message() throws IOException {
        while (true) {
            String text = line();
            if (text.isEmpty() && !fields.isEmpty()) {
                AmiMessage message = new AmiMessage(fields);
                fields = new LinkedHashMap<>();
                return message;
            }
            int colon = text.indexOf(':');
            if (colon > 0) {
                if (fields.size() == MOST_FIELDS) {
                    throw new IOException("A message of more than " + MOST_FIELDS + " fields");
                }
                fields.putIfAbsent(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
            }
        }
    }
}
