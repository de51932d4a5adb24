package org.vorzimmer.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a delivery report (RFC 3464) says about a mail of ours that did not arrive.
 *
 * @param messageId number of the mail that did not arrive
 * @param hard whether the address will never do (status 5); otherwise it may later
 */
public record Bounce(String messageId, boolean hard) {

    private static final int LONGEST_PART = 64_000;
    private static final int MOST_PARTS = 10;
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(failed|delayed)\\b");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([45])\\.[0-9]{1,3}\\.[0-9]{1,3}");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]{1,250}>)");

    /** Empty for every other mail, and for a report that does not say which mail it is about. */
    static Optional<Bounce> of(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String report = "";
        String original = "";
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                report = words(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822-headers")) {
                original = words(part);
            }
        }
        return of(report, original);
    }

    static Optional<Bounce> of(String report, String original) {
        Matcher status = STATUS.matcher(report);
        Matcher number = MESSAGE_ID.matcher(original);
        boolean failed = ACTION.matcher(report).results().anyMatch(action -> action.group(1).equalsIgnoreCase("failed"));
        return failed && status.find() && number.find() ? Optional.of(new Bounce(number.group(1), status.group(1).equals("5"))) : Optional.empty();
    }

    /** The part as it came over the line: its headers are wanted, not what they mean. */
    private static String words(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readNBytes(LONGEST_PART), StandardCharsets.ISO_8859_1);
        }
    }
}
