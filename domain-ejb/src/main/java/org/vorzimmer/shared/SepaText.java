package org.vorzimmer.shared;

import java.text.Normalizer;
import java.util.Map;

/** Text in the characters that every bank of SEPA reads; letters with marks are written without them, everything unknown becomes a blank. */
public final class SepaText {

    private static final String ALLOWED = "[A-Za-z0-9+?/\\-:().,' ]*";

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(Map.entry("ä", "ae"), Map.entry("ö", "oe"), Map.entry("ü", "ue"),
            Map.entry("Ä", "Ae"), Map.entry("Ö", "Oe"), Map.entry("Ü", "Ue"), Map.entry("ß", "ss"), Map.entry("ẞ", "SS"), Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"), Map.entry("ø", "o"), Map.entry("Ø", "O"), Map.entry("œ", "oe"), Map.entry("Œ", "Oe"), Map.entry("ł", "l"),
            Map.entry("Ł", "L"), Map.entry("đ", "d"), Map.entry("Đ", "D"), Map.entry("’", "'"), Map.entry("–", "-"), Map.entry("&", "+"));

    private SepaText() {
    }

    public static boolean isAllowed(String text) {
        return text.matches(ALLOWED);
    }

    /** The text as it goes into a bank's file, cut to the length of its element. */
    public static String of(String text, int longest) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().mapToObj(Character::toString).forEach(letter -> written.append(readable(letter)));
        String tidy = written.toString().replaceAll(" {2,}", " ").strip();
        return tidy.length() > longest ? tidy.substring(0, longest).strip() : tidy;
    }

    private static String readable(String letter) {
        if (isAllowed(letter)) {
            return letter;
        }
        if (WRITTEN_OUT.containsKey(letter)) {
            return WRITTEN_OUT.get(letter);
        }
        String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return isAllowed(bare) ? bare : " ";
    }
}
