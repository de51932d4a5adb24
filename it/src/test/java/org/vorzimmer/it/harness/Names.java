package org.vorzimmer.it.harness;

import java.util.Map;

/** A program of several parts, chosen by the first argument; without one it lists them. */
public final class Names {

    /** One part. */
    public interface Part {
        void run(Options options) throws Exception;
    }

    /** A part with the line that explains it. */
    public record Named(String explanation, Part part) {
    }

    private Names() {
    }

    /** Ends the program with 1 when the part fails, so that scripts notice. */
    public static void run(String program, Map<String, Named> parts, String[] arguments) throws Exception {
        if (arguments.length == 0 || !parts.containsKey(arguments[0])) {
            System.out.println("Usage: " + program + " NAME [--OPTION NUMBER ...]");
            parts.forEach((name, named) -> System.out.printf("  %-14s %s%n", name, named.explanation()));
            System.exit(arguments.length == 0 ? 0 : 1);
        }
        try {
            parts.get(arguments[0]).part().run(new Options(program, arguments));
            System.exit(0);
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** What stands behind the name: options with a number each. */
    public record Options(String program, String[] arguments) {

        public int get(String option, int otherwise) {
            for (int i = 1; i + 1 < arguments.length; i += 2) {
                if (arguments[i].equals("--" + option)) {
                    return Integer.parseInt(arguments[i + 1]);
                }
            }
            return otherwise;
        }

        /** As it was typed, for the record. */
        public String command() {
            return program + " " + String.join(" ", arguments);
        }
    }
}
