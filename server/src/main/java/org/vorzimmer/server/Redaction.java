package org.vorzimmer.server;

import java.util.regex.Pattern;

/** The log's last line of defence: blots out what looks like personal data, wherever it came from. */
final class Redaction {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'&=~!#-]*@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{N}\\p{L}.:+-])(\\+|00)[1-9][0-9 /()-]{6,20}[0-9]");
    /** The database repeats the value that was there already. */
    private static final Pattern DUPLICATE = Pattern.compile("(?<=Duplicate entry ')[^\\n]*?(?=' for key)");

    private Redaction() { }

    static String of(String text) {
        if (text == null) {
            return "";
        }
        String redacted = DUPLICATE.matcher(text).replaceAll("[value]");
        redacted = MAIL.matcher(redacted).replaceAll("[mail]");
        return PHONE.matcher(redacted).replaceAll("[phone]");
    }
}
