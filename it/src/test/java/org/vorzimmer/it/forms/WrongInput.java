package org.vorzimmer.it.forms;

import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;

/** What people, their programs and their enemies put into a field. */
enum WrongInput {
    EMPTY(""), BLANKS("  \t "), LONG("x".repeat(10_000)), HTML("<script>alert(1)</script>\"'><b>"), EMOJI("Zo\u0308e \uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDDE9\uD83C\uDDEA"),
    RIGHT_TO_LEFT("\u202Eשלום مرحبا\u202C"), NULL_BYTE("a\u0000b"), HUGE("99999999999999999999999"), IMPOSSIBLE_DATE("30.02.2026"),
    FAR_DATE("31.12.99999"), WRONG_ADDRESS("a@b@c..d"), DOTS("a.".repeat(5_000) + "a"), SURROGATE("%ED%A0%80");

    private final String text;

    WrongInput(String text) {
        this.text = text;
    }

    String text() {
        return this == SURROGATE ? "\uFFFD" : text;
    }

    /** A lone surrogate has no encoding, so it goes as the bytes that a careless program sends. */
    String encoded() {
        return this == SURROGATE ? text : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
