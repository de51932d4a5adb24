package org.vorzimmer.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small table as a tenant writes it: heading and rows, all with as many cells as the heading. */
public record TextTable(List<String> heading, List<List<String>> rows) {

    static TextTable parse(String body) {
        List<List<String>> lines = lines(body);
        if (lines.isEmpty()) {
            return new TextTable(List.of(), List.of());
        }
        int width = lines.get(0).size();
        return new TextTable(lines.get(0), lines.stream().skip(1).map(line -> fit(line, width)).toList());
    }

    /** The lines that are not blank, each with its parts. */
    static List<List<String>> lines(String body) {
        return body.lines().filter(line -> !line.isBlank()).map(TextTable::cells).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.strip().split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> fit(List<String> cells, int width) {
        List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return fitted;
    }
}
