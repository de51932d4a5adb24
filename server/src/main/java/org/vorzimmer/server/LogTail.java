package org.vorzimmer.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the last lines of a node's logs what an operator wants to read first. */
final class LogTail {

    private static final int WINDOW = 256 * 1024;
    private static final int LINES = 12;
    private static final int WIDTH = 400;
    private static final Pattern SEVERE = Pattern.compile("\"level\":\"SEVERE\".*?\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CAUSE = Pattern.compile("Caused by: ((?:(?!\\\\n).)*)");

    private LogTail() { }

    /** The innermost cause of the last severe entry, what the JVM itself said, and where the rest is. */
    static String reason(Path log, Path output) {
        StringBuilder text = new StringBuilder();
        for (String line : of(log)) {
            Matcher severe = SEVERE.matcher(line);
            if (severe.find()) {
                text.setLength(0);
                text.append(shorten(severe.group(1))).append('\n');
                Matcher cause = CAUSE.matcher(line);
                while (cause.find()) {
                    text.append("  caused by ").append(shorten(cause.group(1))).append('\n');
                }
            }
        }
        List<String> spoken = of(output);
        spoken.subList(Math.max(0, spoken.size() - LINES), spoken.size()).forEach(line -> text.append(shorten(line)).append('\n'));
        return text.append("All of it is in ").append(log).toString();
    }

    static List<String> of(Path path) {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long start = Math.max(0, file.length() - WINDOW);
            byte[] end = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of("(" + path + " cannot be read: " + e.getMessage() + ")");
        }
    }

    private static String shorten(String line) {
        String first = line.replace("\\n", " ").replace("\\\"", "\"");
        return first.length() > WIDTH ? first.substring(0, WIDTH) + " ..." : first;
    }
}
