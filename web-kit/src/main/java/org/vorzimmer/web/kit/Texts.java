package org.vorzimmer.web.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/** All texts of one language: every {@code texts/<feature>_<language>.properties} that the web application carries. */
public class Texts extends ResourceBundle {

    private final Map<String, String> texts;

    /** The language of last resort. */
    public Texts() {
        this(Locale.GERMAN);
    }

    protected Texts(Locale language) {
        texts = load(language, Texts.class.getClassLoader());
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    /** A text said twice would show whichever file came last, so it is an error at the first use. */
    private static Map<String, String> load(Locale language, ClassLoader loader) {
        Map<String, String> all = new LinkedHashMap<>();
        for (URL file : TextFiles.in(loader, "_" + language.getLanguage() + ".properties")) {
            read(file).forEach((key, text) -> {
                if (all.put(key.toString(), text.toString()) != null) {
                    throw new IllegalStateException("Text defined twice: " + key + " (" + file + ")");
                }
            });
        }
        return Collections.unmodifiableMap(all);
    }

    private static Properties read(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Texts not readable: " + file, e);
        }
        return properties;
    }
}
