package org.vorzimmer.leads;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short numbers of leads, such as K7F-29M: no sign that looks or sounds like another, nothing about the person. */
final class LeadReferences {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final Pattern IN_SUBJECT = Pattern.compile("\\[([A-Z2-9]{3}-[A-Z2-9]{3})]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private LeadReferences() {
    }

    static String fresh() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(i == 3 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** The number in square brackets that our answers carry in their subject. */
    static Optional<String> in(String subject) {
        Matcher found = IN_SUBJECT.matcher(subject == null ? "" : subject);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
