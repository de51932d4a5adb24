package org.vorzimmer.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts the style files of one web application into one sheet, shrinks it and names it by its content. */
@Named
@ApplicationScoped
public class StyleSheets {

    private static final String FOLDER = "/META-INF/resources/vz/css/";
    private static final Map<String, List<String>> SHEETS = Map.of(
            "site", List.of("tokens", "base", "forms", "site", "print"),
            "office", List.of("tokens", "base", "forms", "table", "office", "primefaces", "login", "print"));

    private final Map<String, Packed> packed = new ConcurrentHashMap<>();

    /** Address of a sheet below the context path; it changes with the content, so it may be cached for ever. */
    public String address(String sheet) {
        return "/style/" + sheet + ".css?v=" + sheet(sheet).version();
    }

    boolean knows(String sheet) {
        return SHEETS.containsKey(sheet);
    }

    Packed sheet(String name) {
        return packed.computeIfAbsent(name, this::pack);
    }

    private Packed pack(String name) {
        StringBuilder css = new StringBuilder();
        SHEETS.get(name).forEach(file -> css.append(read(file)));
        if ("office".equals(name)) {
            css.append(new Icons().css());
        }
        return Packed.of(shrink(css.toString()));
    }

    private static String read(String file) {
        try (InputStream in = StyleSheets.class.getResourceAsStream(FOLDER + file + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comments and needless white space only: no rule is rewritten, so what is tested is what is sent. */
    static String shrink(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1").replaceAll("([a-z-]): ", "$1:").replace(";}", "}").strip();
    }
}
