package org.vorzimmer.it.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every form that the pages of both web applications declare, fragments included. */
final class FormSources {

    private static final Pattern FORM = Pattern.compile("<h:form\\s+id=\"([^\"]+)\"");
    private static final Pattern ANY_FORM = Pattern.compile("<h:form\\b");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include\\s+src=\"([^\"#]+)\"");

    private FormSources() {
    }

    static Path portal() {
        return Path.of("..", "portal-web", "src", "main", "webapp");
    }

    static Path site() {
        return Path.of("..", "public-site", "src", "main", "webapp");
    }

    /** Pages that people can open, as paths below the application. */
    static List<String> pages(Path root) {
        return files(root).filter(page -> !page.startsWith("/WEB-INF")).toList();
    }

    /** Fragments and pages with a form of their own, as "path#form". */
    static Set<String> declared(Path root) {
        Set<String> found = new TreeSet<>();
        files(root).forEach(page -> formsOf(root, page).forEach(id -> found.add(page + "#" + id)));
        return found;
    }

    /** What of the declared forms a page shows: its own, those of the fragments that it includes and those of the navigation that every page has. */
    static Set<String> shownOn(Path root, String page) {
        Set<String> found = new TreeSet<>();
        collect(root, page, found);
        files(root).filter(file -> file.startsWith("/WEB-INF/nav/")).forEach(file -> collect(root, file, found));
        return found;
    }

    private static void collect(Path root, String page, Set<String> found) {
        formsOf(root, page).forEach(id -> found.add(page + "#" + id));
        Matcher include = INCLUDE.matcher(read(root, page));
        while (include.find()) {
            if (Files.exists(root.resolve(include.group(1).substring(1)))) {
                collect(root, include.group(1), found);
            }
        }
    }

    private static List<String> formsOf(Path root, String page) {
        String text = read(root, page);
        List<String> ids = FORM.matcher(text).results().map(form -> form.group(1)).toList();
        if (ids.size() != ANY_FORM.matcher(text).results().count()) {
            throw new AssertionError("A form without an id in " + page);
        }
        return ids;
    }

    private static Stream<String> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(file -> "/" + root.relativize(file)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path root, String page) {
        try {
            return Files.readString(root.resolve(page.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
