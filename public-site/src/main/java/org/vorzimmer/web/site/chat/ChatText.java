package org.vorzimmer.web.site.chat;

/** What a visitor typed, without signs that have no place in it; null when nothing is left. */
final class ChatText {

    private ChatText() {
    }

    static String line(String typed) {
        return typed == null ? null : orNull(typed.replaceAll("\\p{Cntrl}+", " ").strip());
    }

    static String text(String typed) {
        return typed == null ? null : orNull(typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]+", " ").strip());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
