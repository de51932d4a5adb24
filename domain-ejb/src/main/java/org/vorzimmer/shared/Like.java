package org.vorzimmer.shared;

/** Makes LIKE patterns from what a person typed; to be used with {@code escape '!'}. */
public final class Like {

    private Like() {
    }

    public static String startsWith(String text) {
        return escape(text) + "%";
    }

    public static String contains(String text) {
        return "%" + escape(text) + "%";
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
