package org.vorzimmer.instructions;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.shared.Berlin;

/** Texts that are read aloud, with what is filled in at the time of the call, such as {@code {Firma}, {Tageszeit}}. */
public final class GreetingText {

    /** German and English names of what may stand in braces. */
    private static final Map<String, Fill> KNOWN = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final LocalTime NOON = LocalTime.of(11, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    static {
        put(Facts::company, "Firma", "company");
        put(Facts::contact, "Name", "Ansprechpartner", "contact");
        put((facts, at) -> daytime(at, facts.language()), "Tageszeit", "daytime");
        put((facts, at) -> at.format(DateTimeFormatter.ofPattern("EEEE", facts.language())), "Wochentag", "weekday");
        put((facts, at) -> at.format(DateTimeFormatter.ofPattern(isGerman(facts.language()) ? "d. MMMM" : "d MMMM", facts.language())), "Datum", "date");
    }

    private GreetingText() {
    }

    /** What is known of the customer without a look at the call. */
    record Facts(String company, String contact, Locale language) {
    }

    private interface Fill {
        String at(Facts facts, ZonedDateTime at);
    }

    private interface Fact {
        String of(Facts facts);
    }

    private static void put(Fact fact, String... names) {
        put((facts, at) -> fact.of(facts), names);
    }

    private static void put(Fill fill, String... names) {
        List.of(names).forEach(name -> KNOWN.put(name, fill));
    }

    /** Names in braces that nobody can fill in; empty when the text is right. */
    public static List<String> unknown(String text) {
        return text == null ? List.of() : PLACE.matcher(text).results().map(found -> found.group(1).strip()).filter(name -> !KNOWN.containsKey(name)).toList();
    }

    /** @param text null: what is said for a customer who has said nothing */
    static String fill(String text, Facts facts, Instant at) {
        ZonedDateTime local = at.atZone(Berlin.ZONE);
        String wanted = text == null ? "{Firma}, {Tageszeit}." : text;
        return PLACE.matcher(wanted).replaceAll(found -> {
            Fill fill = KNOWN.get(found.group(1).strip());
            return Matcher.quoteReplacement(fill == null ? found.group() : fill.at(facts, local));
        });
    }

    private static String daytime(ZonedDateTime at, Locale language) {
        LocalTime time = at.toLocalTime();
        if (time.isBefore(NOON)) {
            return isGerman(language) ? "guten Morgen" : "good morning";
        }
        if (time.isBefore(EVENING)) {
            return isGerman(language) ? "guten Tag" : "good afternoon";
        }
        return isGerman(language) ? "guten Abend" : "good evening";
    }

    private static boolean isGerman(Locale language) {
        return "de".equals(language.getLanguage());
    }
}
