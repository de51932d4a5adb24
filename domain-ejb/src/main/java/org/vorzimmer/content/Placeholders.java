package org.vorzimmer.content;

import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the tenant's values into a text. A line with a placeholder that has no value is left out as a whole, so that a site never shows
 * half a sentence; a placeholder nobody knows stays visible for whoever writes the text.
 */
final class Placeholders {

    private static final Pattern MARK = Pattern.compile("\\{\\{([a-z_]+)}}");

    private Placeholders() {
    }

    /**
     * @param values value per name, empty when the tenant has none
     * @param blocks finished Markdown per name, put in as it is
     * @param escape makes a value harmless for the format of the text
     */
    static String fill(String text, Map<String, String> values, Map<String, String> blocks, UnaryOperator<String> escape) {
        StringBuilder filled = new StringBuilder(text.length() + 200);
        for (String line : text.split("\n", -1)) {
            String done = fillLine(line, values, blocks, escape);
            if (done != null) {
                filled.append(done).append('\n');
            }
        }
        // A line break before a line that was left out would otherwise show as a backslash.
        return filled.toString().replaceAll("\\\\(\\s*\n\\s*\n|\\s*$)", "$1").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Names in a text that mean nothing; shown to the writer before publishing. */
    static Set<String> unknown(String text, Set<String> known) {
        Set<String> names = new TreeSet<>();
        MARK.matcher(text).results().map(match -> match.group(1)).filter(name -> !known.contains(name)).forEach(names::add);
        return names;
    }

    private static String fillLine(String line, Map<String, String> values, Map<String, String> blocks, UnaryOperator<String> escape) {
        Matcher marks = MARK.matcher(line);
        StringBuilder done = new StringBuilder();
        while (marks.find()) {
            String name = marks.group(1);
            String value = blocks.containsKey(name) ? blocks.get(name) : values.get(name);
            if (value == null) {
                marks.appendReplacement(done, Matcher.quoteReplacement(marks.group()));
            } else if (value.isBlank()) {
                return null;
            } else {
                marks.appendReplacement(done, Matcher.quoteReplacement(blocks.containsKey(name) ? value : escape.apply(value)));
            }
        }
        return marks.appendTail(done).toString();
    }
}
