package org.vorzimmer.content;

import java.util.Arrays;
import java.util.List;

/** Texts in which each line is one entry, its parts separated by a vertical bar. */
final class TextLines {

    private TextLines() {
    }

    /** The lines that are not blank, each with its parts. */
    static List<List<String>> of(String body) {
        return body.lines().filter(line -> !line.isBlank()).map(TextLines::parts).toList();
    }

    private static List<String> parts(String line) {
        return Arrays.stream(line.strip().split("\\|", -1)).map(String::strip).toList();
    }
}
