package org.vorzimmer.vault;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into the words by which it is found: NFKC, lower case, umlauts and ß written out, other accents dropped, words of two to forty
 * letters or digits. What is typed into a search field goes the same way, so "MÜLLER", "Mueller" and "müller" are one word.
 */
public final class WordIndex {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    /** More different words than this are not indexed: a form of ten thousand characters stays far below. */
    private static final int MOST = 2_000;

    private WordIndex() {
    }

    /** In the order of their first appearance; empty for null. */
    public static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        if (text == null) {
            return words;
        }
        for (String part : BETWEEN.split(normalise(text))) {
            int letters = part.codePointCount(0, part.length());
            if (letters >= SHORTEST) {
                words.add(letters > LONGEST ? part.substring(0, part.offsetByCodePoints(0, LONGEST)) : part);
            }
            if (words.size() == MOST) {
                break;
            }
        }
        return words;
    }

    private static String normalise(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.GERMAN)
                .replace("ß", "ss").replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
