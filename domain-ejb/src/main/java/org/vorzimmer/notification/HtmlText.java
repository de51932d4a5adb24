package org.vorzimmer.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the words out of HTML in one pass; what a browser would not show as text is left out. The result is text, never markup. */
final class HtmlText {

    private static final Set<String> UNSHOWN = Set.of("script", "style", "head", "title", "noscript", "template", "svg");
    private static final Set<String> LINES = Set.of("br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "hr");
    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
            Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("auml", "ä"), Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"), Map.entry("Auml", "Ä"), Map.entry("Ouml", "Ö"), Map.entry("Uuml", "Ü"), Map.entry("szlig", "ß"),
            Map.entry("euro", "€"), Map.entry("ndash", "\u2013"), Map.entry("mdash", "\u2014"), Map.entry("hellip", "…"));
    private static final int LONGEST_ENTITY = 10;

    private HtmlText() {
    }

    static String of(String html) {
        StringBuilder text = new StringBuilder(html.length() / 2);
        int at = 0;
        while (at < html.length()) {
            char sign = html.charAt(at);
            if (sign == '<') {
                at = tag(html, at, text);
            } else if (sign == '&') {
                at = entity(html, at, text);
            } else {
                text.append(Character.isWhitespace(sign) ? ' ' : sign);
                at++;
            }
        }
        return tidy(text.toString());
    }

    private static int tag(String html, int start, StringBuilder text) {
        if (html.startsWith("<!--", start)) {
            return after(html, "-->", start + 4);
        }
        int end = html.indexOf('>', start);
        if (end < 0) {
            return html.length();
        }
        String inside = html.substring(start + 1, end).strip().toLowerCase(Locale.ROOT);
        String name = inside.replaceFirst("^/", "").split("[\\s/]", 2)[0];
        if (!inside.startsWith("/") && !inside.endsWith("/") && UNSHOWN.contains(name)) {
            int close = indexOfIgnoreCase(html, "</" + name, end);
            return close < 0 ? html.length() : after(html, ">", close);
        }
        if (LINES.contains(name)) {
            text.append('\n');
        }
        return end + 1;
    }

    private static int entity(String html, int start, StringBuilder text) {
        int near = Math.min(html.length(), start + LONGEST_ENTITY);
        int end = html.substring(start, near).indexOf(';') + start;
        if (end < start) {
            text.append('&');
            return start + 1;
        }
        String name = html.substring(start + 1, end);
        String sign = name.startsWith("#") ? numbered(name) : ENTITIES.getOrDefault(name, "");
        text.append(sign.isEmpty() ? html.substring(start, end + 1) : sign);
        return end + 1;
    }

    private static String numbered(String name) {
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : " ";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static int indexOfIgnoreCase(String text, String mark, int from) {
        for (int i = from; i <= text.length() - mark.length(); i++) {
            if (text.regionMatches(true, i, mark, 0, mark.length())) {
                return i;
            }
        }
        return -1;
    }

    private static String tidy(String text) {
        return text.replaceAll(" {2,}", " ").replaceAll(" ?\n ?", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }
}
