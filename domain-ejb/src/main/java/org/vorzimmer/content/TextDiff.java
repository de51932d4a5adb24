package org.vorzimmer.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed between two versions, line by line. */
public final class TextDiff {

    /** What happened to a line. */
    public enum Change { SAME, ADDED, REMOVED }

    /** A line of either version. */
    public record Line(Change change, String text) {
    }

    /** Beyond this many pairs of lines the comparison would cost more memory than it is worth. */
    private static final long MOST_PAIRS = 4_000_000;

    private TextDiff() {
    }

    public static List<Line> between(String before, String after) {
        String[] a = before.split("\\R", -1);
        String[] b = after.split("\\R", -1);
        List<Line> lines = new ArrayList<>();
        if ((long) a.length * b.length > MOST_PAIRS) {
            Arrays.stream(a).forEach(line -> lines.add(new Line(Change.REMOVED, line)));
            Arrays.stream(b).forEach(line -> lines.add(new Line(Change.ADDED, line)));
            return lines;
        }
        int[][] common = commonLengths(a, b);
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                lines.add(new Line(Change.SAME, a[i++]));
                j++;
            } else if (i < a.length && (j == b.length || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Change.REMOVED, a[i++]));
            } else {
                lines.add(new Line(Change.ADDED, b[j++]));
            }
        }
        return lines;
    }

    private static int[][] commonLengths(String[] a, String[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] = a[i].equals(b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
