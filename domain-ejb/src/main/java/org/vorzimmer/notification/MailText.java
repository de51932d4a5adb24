package org.vorzimmer.notification;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subject and text of a mail in one language, from the feature's file {@code mails/<feature>_<language>.properties}. */
public record MailText(String subject, String body) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /**
     * @param feature name of the feature's file
     * @param mail first part of the two keys {@code <mail>.subject} and {@code <mail>.body}
     * @param values what stands for {@code {name}} in the texts; a place without a value is a fault of the program
     */
    public static MailText of(String feature, String mail, String language, Map<String, String> values) {
        ResourceBundle texts = ResourceBundle.getBundle("mails." + feature, Locale.forLanguageTag(language),
                MailText.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MailText(fill(texts.getString(mail + ".subject"), values), fill(texts.getString(mail + ".body"), values));
    }

    /** One pass only: braces inside a value stay what they are. */
    static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for {" + place.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
