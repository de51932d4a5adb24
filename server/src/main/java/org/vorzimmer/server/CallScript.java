package org.vorzimmer.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happens in a simulated call, and when. A script is a text with one event a line: the seconds since the call began, the type, and further
 * fields as {@code name=value}; what follows {@code #} is passed over.
 */
record CallScript(List<Step> steps) {

    /** The call of a caller who is answered and hangs up. */
    static final CallScript USUAL = parse(List.of("0 ringing", "4 answered", "12 ended"));

    /** One event of the call. */
    record Step(double second, String type, Map<String, String> fields) {
    }

    static CallScript read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new StartException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static CallScript parse(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        for (String line : lines) {
            String text = line.replaceFirst("#.*", "").strip();
            if (!text.isEmpty()) {
                steps.add(step(text));
            }
        }
        if (steps.isEmpty()) {
            throw new StartException("The script has no events");
        }
        return new CallScript(List.copyOf(steps));
    }

    private static Step step(String text) {
        String[] parts = text.split("\\s+");
        if (parts.length < 2 || !parts[0].matches("[0-9]+(\\.[0-9]+)?")) {
            throw new StartException("Not \"SECOND TYPE [NAME=VALUE]...\": " + text);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 2; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 1) {
                throw new StartException("Not NAME=VALUE: " + parts[i]);
            }
            fields.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        return new Step(Double.parseDouble(parts[0]), parts[1], fields);
    }
}
