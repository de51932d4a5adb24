package org.vorzimmer.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address that can be delivered to; the domain is lower-cased, the whole is at most 254 characters. */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    public EmailAddress {
        value = normalised(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    public static boolean isValid(String text) {
        return text != null && text.length() <= 254 && SHAPE.matcher(text).matches()
                && !text.contains("..") && !text.startsWith(".") && !text.contains(".@");
    }

    public static Optional<EmailAddress> parse(String text) {
        String normalised = normalised(text);
        return isValid(normalised) ? Optional.of(new EmailAddress(normalised)) : Optional.empty();
    }

    /** The form in which logins compare: all lower case. */
    public String loginKey() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static String normalised(String text) {
        if (text == null) {
            return "";
        }
        String trimmed = text.strip();
        int at = trimmed.lastIndexOf('@');
        return at < 0 ? trimmed : trimmed.substring(0, at + 1) + trimmed.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
