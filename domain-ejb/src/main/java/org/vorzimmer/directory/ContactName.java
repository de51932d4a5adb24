package org.vorzimmer.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares names as people do: the order of the words, capitals, accents and punctuation do not count. */
final class ContactName {

    private static final int LONGEST = 120;

    private ContactName() {
    }

    /** The same for "Müller, Anna" and "anna müller". */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String key = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(" "));
        String known = key.isEmpty() ? plain.strip() : key; // a name of signs alone is compared as it is
        return known.length() > LONGEST ? known.substring(0, LONGEST) : known;
    }
}
