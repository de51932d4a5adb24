package org.vorzimmer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a tenant's site says before the tenant has written anything: complete, and without anybody's brand. */
final class DefaultTexts {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private DefaultTexts() {
    }

    static String of(TextKind kind, TextLanguage language) {
        return READ.computeIfAbsent("defaults/" + kind.getSlug() + "_" + language.getTag() + ".md", DefaultTexts::read);
    }

    private static String read(String file) {
        try (InputStream in = DefaultTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No default text " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
