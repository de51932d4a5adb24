package org.vorzimmer.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The drawings of {@code icons.properties}, put straight into the page so that an icon costs no request. */
@Named
@ApplicationScoped
public class Icons {

    /** Name in the style sheet for PrimeFaces, and the drawing it gets. */
    private static final Map<String, String> PRIMEFACES = new TreeMap<>(Map.ofEntries(
            Map.entry("close", "close"), Map.entry("left", "chevron-left"), Map.entry("right", "chevron-right"),
            Map.entry("up", "chevron-up"), Map.entry("down", "chevron-down"), Map.entry("first", "first"), Map.entry("last", "last"),
            Map.entry("sort", "sort"), Map.entry("calendar", "calendar"), Map.entry("plus", "plus"), Map.entry("check", "check"),
            Map.entry("upload", "upload"), Map.entry("alert", "alert"), Map.entry("info", "info"), Map.entry("search", "search"), Map.entry("trash", "trash"), Map.entry("check-circle", "check-circle")));

    private final Map<String, String> drawings = load();

    /** What stands inside the svg element; an unknown name is a mistake in a page and shows itself at once. */
    public String drawing(String name) {
        String drawing = drawings.get(name);
        if (drawing == null) {
            throw new IllegalArgumentException("No such icon: " + name);
        }
        return drawing;
    }

    /** Sorted by name, for the page that shows them all. */
    public Iterable<String> getNames() {
        return drawings.keySet();
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try (InputStream in = Icons.class.getResourceAsStream("icons.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> drawings = new TreeMap<>();
        properties.forEach((name, drawing) -> drawings.put(name.toString(), drawing.toString()));
        return drawings;
    }

    /** Style rules {@code .vi-<name>} for components that take an icon only by its class, and the few that PrimeFaces asks for itself. */
    String css() {
        StringBuilder css = new StringBuilder(":root{");
        PRIMEFACES.forEach((name, icon) -> css.append("--pf-").append(name).append(':').append(url(drawing(icon))).append(';'));
        css.append("}\n");
        drawings.forEach((name, drawing) -> css.append(".vi-").append(name).append("{--vi:").append(url(drawing)).append("}\n"));
        return css.toString();
    }

    private static String url(String drawing) {
        return "url(\"data:image/svg+xml," + encode("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000'"
                + " stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round'>" + drawing.replace('"', '\'') + "</svg>") + "\")";
    }

    private static String encode(String svg) {
        return svg.replace("#", "%23").replace("<", "%3C").replace(">", "%3E");
    }
}
