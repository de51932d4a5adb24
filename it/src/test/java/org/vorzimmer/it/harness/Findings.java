package org.vorzimmer.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a long tool found into its section of a document, in the place of what it found before. */
public final class Findings {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Path document;
    private final String command;
    private final List<String> lines = new ArrayList<>();

    private Findings(Path document, String command) {
        this.document = document;
        this.command = command;
    }

    /** @param document name of a file in docs/, made if it is missing */
    public static Findings in(String document, String command) {
        return new Findings(Path.of(System.getProperty("vorzimmer.docs", "docs"), document), command);
    }

    /** One line of what was seen, printed at once as well. */
    public Findings say(String line) {
        System.out.println(line);
        lines.add(line);
        return this;
    }

    /** The section is named after the tool, without its options. */
    public void write() {
        String name = command.replaceAll("^(\\S+ \\S+).*", "$1");
        try {
            String before = Files.exists(document) ? Files.readString(document) : "# Proofs\n\nWhat `./prove` saw the last time; each section is replaced by the next run of its proof.\n";
            Files.writeString(document, replace(before, name, "`" + command + "`, " + LocalDateTime.now().format(DATE) + ", " + machine() + ".", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String replace(String document, String name, String origin, List<String> lines) {
        StringBuilder section = new StringBuilder("## ").append(name).append("\n\n").append(origin).append("\n\n");
        lines.forEach(line -> section.append("* ").append(line).append('\n'));
        Matcher known = Pattern.compile("(?ms)^## " + Pattern.quote(name) + "$.*?(?=^## |\\z)").matcher(document);
        if (known.find()) {
            boolean last = known.end() == document.length();
            return known.replaceFirst(Matcher.quoteReplacement(section + (last ? "" : "\n")));
        }
        return (document.isEmpty() || document.endsWith("\n") ? document : document + "\n") + (document.isEmpty() ? "" : "\n") + section;
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + memory() + " of memory";
    }

    private static String memory() {
        try {
            Matcher total = Pattern.compile("MemTotal:\\s+(\\d+) kB").matcher(Files.readString(Path.of("/proc/meminfo")));
            return total.find() ? Math.round(Long.parseLong(total.group(1)) / 1024.0 / 1024.0) + " GiB" : "an unknown size";
        } catch (IOException e) {
            return "an unknown size";
        }
    }
}
