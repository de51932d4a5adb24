package org.vorzimmer.retention.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A YAML map that must be read up: what nobody asked for is a mistake and is named. */
final class Fields {

    private final String where;
    private final Map<String, Object> left = new LinkedHashMap<>();

    private Fields(String where, Map<?, ?> map) {
        this.where = where;
        map.forEach((key, value) -> left.put(String.valueOf(key), value));
    }

    static Fields of(String where, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(where, map);
        }
        throw new PresetException(where + " is not a map");
    }

    String where() {
        return where;
    }

    Set<String> keys() {
        return new LinkedHashSet<>(left.keySet());
    }

    boolean has(String key) {
        return left.containsKey(key);
    }

    Object raw(String key) {
        Object value = left.remove(key);
        if (value == null) {
            throw new PresetException(where + ": " + key + " is missing");
        }
        return value;
    }

    Fields map(String key) {
        return of(where + "." + key, raw(key));
    }

    List<?> list(String key) {
        if (raw(key) instanceof List<?> list) {
            return list;
        }
        throw new PresetException(where + "." + key + " is not a list");
    }

    String text(String key) {
        return String.valueOf(raw(key));
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    List<String> optionalTexts(String key) {
        return has(key) ? texts(key) : List.of();
    }

    int number(String key) {
        return parsed(key, Integer::valueOf);
    }

    boolean flag(String key) {
        return has(key) && parsed(key, text -> {
            if (!"true".equals(text) && !"false".equals(text)) {
                throw new IllegalArgumentException("neither true nor false");
            }
            return Boolean.valueOf(text);
        });
    }

    LocalDate date(String key) {
        return parsed(key, LocalDate::parse);
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String key) {
        return parsed(key, text -> Enum.valueOf(type, text));
    }

    <E extends Enum<E>> Set<E> someOf(Class<E> type, String key) {
        Set<E> found = new LinkedHashSet<>();
        for (String text : optionalTexts(key)) {
            try {
                found.add(Enum.valueOf(type, text));
            } catch (IllegalArgumentException e) {
                throw new PresetException(where + "." + key + ": " + text + " is unknown", e);
            }
        }
        return found;
    }

    <T> T parsed(String key, Function<String, T> parser) {
        String text = text(key);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new PresetException(where + "." + key + ": cannot read " + text, e);
        }
    }

    /** To be called when all known keys are read. */
    void nothingElse() {
        if (!left.isEmpty()) {
            throw new PresetException(where + ": unknown key " + String.join(", ", left.keySet()));
        }
    }
}
