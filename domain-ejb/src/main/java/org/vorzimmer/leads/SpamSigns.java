package org.vorzimmer.leads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.shared.EmailAddress;

/** Which signs of misuse an enquiry shows. Pure: the same enquiry always gets the same answer, and it is kept with the enquiry. */
final class SpamSigns {

    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://|\\bwww\\.[a-z0-9-]+\\.[a-z]{2,}");
    private static final Pattern MARKUP = Pattern.compile("(?i)\\[/?url\\b|\\[link=|<a\\s[^>]*href");
    private static final int SOME = 2;
    private static final int MANY = 4;

    /** Nobody types as many characters in a second; what was pasted is allowed a few seconds to look at it. */
    private static final int LONG_TEXT = 200;
    private static final int FAST_SECONDS = 5;

    private static final Set<String> DISPOSABLE = disposable();

    private SpamSigns() {
    }

    /** @param fillSeconds from showing the form to sending it; negative when there was no form */
    static Set<SpamSign> of(Enquiry enquiry, int fillSeconds) {
        Set<SpamSign> signs = EnumSet.noneOf(SpamSign.class);
        String message = enquiry.message() == null ? "" : enquiry.message(); // a wish to be called needs no words
        if (enquiry.email() != null && isDisposable(enquiry.email())) {
            signs.add(SpamSign.DISPOSABLE_ADDRESS);
        }
        long links = LINK.matcher(message).results().count();
        if (links >= SOME) {
            signs.add(links >= MANY ? SpamSign.MANY_LINKS : SpamSign.SOME_LINKS);
        }
        if (Stream.of(enquiry.company(), enquiry.firstName(), enquiry.lastName(), enquiry.subject()).anyMatch(text -> text != null && LINK.matcher(text).find())) {
            signs.add(SpamSign.LINK_IN_NAME);
        }
        if (MARKUP.matcher(message).find()) {
            signs.add(SpamSign.MARKUP);
        }
        if (fillSeconds >= 0 && fillSeconds < FAST_SECONDS && message.length() >= LONG_TEXT) {
            signs.add(SpamSign.TYPED_TOO_FAST);
        }
        return signs;
    }

    static boolean areSuspicious(Set<SpamSign> signs) {
        return signs.stream().mapToInt(sign -> sign.weight).sum() >= SpamSign.SUSPICIOUS;
    }

    private static boolean isDisposable(EmailAddress address) {
        String domain = address.value().substring(address.value().lastIndexOf('@') + 1);
        while (domain.indexOf('.') > 0) {
            if (DISPOSABLE.contains(domain)) {
                return true;
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return false;
    }

    static String asText(Set<SpamSign> signs) {
        return signs.isEmpty() ? null : signs.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<SpamSign> parse(String text) {
        Set<SpamSign> signs = EnumSet.noneOf(SpamSign.class);
        if (text != null) {
            Arrays.stream(text.split(",")).map(SpamSign::valueOf).forEach(signs::add);
        }
        return Collections.unmodifiableSet(signs);
    }

    private static Set<String> disposable() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SpamSigns.class.getResourceAsStream("disposable-domains.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
