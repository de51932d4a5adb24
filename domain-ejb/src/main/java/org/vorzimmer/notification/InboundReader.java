package org.vorzimmer.notification;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vorzimmer.shared.EmailAddress;

/** Makes an {@link InboundMail} of what lies in a mailbox; everything in it was written by strangers. */
final class InboundReader {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_REFERENCES = 20;
    private static final int MOST_NAMED = 5;

    private InboundReader() {
    }

    /** Empty when no sender can be read, so that nobody could answer. */
    static Optional<InboundMail> read(Message message, Instant now) throws MessagingException, IOException {
        Optional<InternetAddress> sender = sender(message);
        Optional<EmailAddress> address = sender.flatMap(found -> EmailAddress.parse(found.getAddress()));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        MailContent content = MailContent.of(message);
        String name = oneLine(sender.get().getPersonal(), LONGEST_NAME);
        return Optional.of(new InboundMail(address.get(), name, oneLine(message.getSubject(), LONGEST_SUBJECT), withNotes(content),
                messageId(message), received(message, now), references(message), isAutomatic(message), Bounce.of(message), content.files(), Optional.empty()));
    }

    /** The mail's own number, or one made of what stays the same at every reading. */
    static String messageId(Message message) throws MessagingException {
        Matcher own = MESSAGE_ID.matcher(first(message, "Message-ID"));
        return own.find() ? own.group()
                : "<" + TextHash.of(first(message, "From") + "\n" + first(message, "Date") + "\n" + first(message, "Subject") + "\n" + message.getSize()) + "@none>";
    }

    private static Optional<InternetAddress> sender(Message message) throws MessagingException {
        Address[] from = message.getFrom();
        return from == null ? Optional.empty() : Arrays.stream(from).filter(InternetAddress.class::isInstance).map(InternetAddress.class::cast).findFirst();
    }

    private static String withNotes(MailContent content) {
        StringBuilder text = new StringBuilder(content.text());
        if (content.cut()) {
            text.append("\n\n[").append(note("cut", Map.of())).append(']');
        }
        if (!content.left().isEmpty()) {
            String files = content.left().stream().limit(MOST_NAMED).map(InboundReader::named).collect(Collectors.joining(", "));
            text.append("\n\n[").append(note("attachments", Map.of("count", Integer.toString(content.left().size()),
                    "files", content.left().size() > MOST_NAMED ? files + ", …" : files))).append(']');
        }
        return text.toString();
    }

    private static String named(InboundFiles.LeftBehind file) {
        return note("left" + file.reason(), Map.of("name", file.name().isEmpty() ? "?" : file.name()));
    }

    private static String note(String key, Map<String, String> values) {
        return MailText.of("inbound", key, "de", values).body();
    }

    /** By the receiving server's clock, which the sender cannot set; never later than now. */
    private static Instant received(Message message, Instant now) throws MessagingException {
        Instant received = message.getReceivedDate() == null ? now : message.getReceivedDate().toInstant();
        return received.isAfter(now) ? now : received;
    }

    private static List<String> references(Message message) throws MessagingException {
        List<String> all = new ArrayList<>();
        for (String header : List.of("References", "In-Reply-To")) {
            Matcher ids = MESSAGE_ID.matcher(first(message, header));
            while (ids.find()) {
                all.remove(ids.group());
                all.add(ids.group());
            }
        }
        return all.size() <= MOST_REFERENCES ? all : all.subList(all.size() - MOST_REFERENCES, all.size());
    }

    private static boolean isAutomatic(Message message) throws MessagingException {
        String submitted = first(message, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        String precedence = first(message, "Precedence").strip().toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.startsWith("no") || List.of("bulk", "junk", "list", "auto_reply").contains(precedence)
                || !first(message, "List-Id").isBlank() || first(message, "Return-Path").strip().equals("<>") || message.isMimeType("multipart/report");
    }

    private static String oneLine(String text, int longest) {
        String line = text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() > longest ? line.substring(0, longest) : line;
    }

    private static String first(Message message, String header) throws MessagingException {
        String[] values = message.getHeader(header);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
