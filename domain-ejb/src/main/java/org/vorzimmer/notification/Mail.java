package org.vorzimmer.notification;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vorzimmer.shared.EmailAddress;

/**
 * A mail that a feature wants sent: created harmless or not at all, so that nothing a person typed can become a header.
 *
 * @param purpose why it is sent, such as {@code security.reset}; names the mail in lists after its text is gone
 * @param text plain text without greeting line of the sender's company: name and imprint are added
 * @param headers further headers, such as {@code In-Reply-To}
 * @param automatic false only when a person wrote this very mail
 * @param bulk one of many: its text is Markdown and it waits behind mail to single people
 * @param staff whether it goes to somebody who works here: all others get what features put below mails to persons
 * @param aboutKind kind of the object it is about, with whose deletion it goes as well; null when it stands alone
 * @param documents numbers of documents on the shelf that go along as files; the outbox lies in the clear, so their bytes never stand in it
 */
public record Mail(String purpose, EmailAddress to, String subject, String text, Optional<EmailAddress> replyTo,
        Map<String, String> headers, boolean automatic, boolean bulk, boolean staff, String aboutKind, Long aboutId, List<Long> documents) {

    static final int LONGEST_TEXT = 100_000;
    private static final int MOST_DOCUMENTS = 10;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_HEADER = 900;
    private static final Pattern PURPOSE = Pattern.compile("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*");
    private static final Pattern HEADER_NAME = Pattern.compile("In-Reply-To|References|List-Unsubscribe|List-Unsubscribe-Post|List-Id|Precedence|X-[A-Za-z-]{1,40}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]*");

    public Mail {
        requireNonNull(to);
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("Not a purpose of a mail: " + purpose);
        }
        subject = oneLine(subject);
        text = requireNonNull(text).replace("\r\n", "\n").replace('\r', '\n');
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Text of a mail is too long: " + text.length());
        }
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headers.forEach(Mail::check);
        documents = List.copyOf(documents);
        if (documents.size() > MOST_DOCUMENTS || bulk && !documents.isEmpty()) {
            throw new IllegalArgumentException("Too many files for a mail: " + documents.size());
        }
    }

    /** A mail of the program to one person. */
    public static Mail to(EmailAddress to, String purpose, String subject, String text) {
        return new Mail(purpose, to, subject, text, Optional.empty(), Map.of(), true, false, false, null, null, List.of());
    }

    public static Mail to(EmailAddress to, String purpose, MailText text) {
        return to(to, purpose, text.subject(), text.body());
    }

    /** The object with which the mail is deleted, whether sent or not. */
    public Mail about(String kind, long id) {
        return new Mail(purpose, to, subject, text, replyTo, headers, automatic, bulk, staff, kind, id, documents);
    }

    /** Sends these documents along as files; one that is gone by then is left out, and the mail says so. */
    public Mail with(Long... numbers) {
        return with(List.of(numbers));
    }

    public Mail with(List<Long> numbers) {
        return new Mail(purpose, to, subject, text, replyTo, headers, automatic, bulk, staff, aboutKind, aboutId, numbers);
    }

    public Mail answersGoTo(EmailAddress address) {
        return new Mail(purpose, to, subject, text, Optional.of(address), headers, automatic, bulk, staff, aboutKind, aboutId, documents);
    }

    public Mail header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Mail(purpose, to, subject, text, replyTo, more, automatic, bulk, staff, aboutKind, aboutId, documents);
    }

    /** Marks a mail that a person wrote, so that it does not call itself automatic. */
    public Mail writtenByPerson() {
        return new Mail(purpose, to, subject, text, replyTo, headers, false, bulk, staff, aboutKind, aboutId, documents);
    }

    /** Marks a mail of a list, whose text is Markdown, so that no ordinary mail ever waits for it. */
    public Mail toMany() {
        return new Mail(purpose, to, subject, text, replyTo, headers, automatic, true, staff, aboutKind, aboutId, documents).header("Precedence", "bulk");
    }

    /** For colleagues and operators; a mail is to a person outside unless this says otherwise. */
    public Mail toStaff() {
        return new Mail(purpose, to, subject, text, replyTo, headers, automatic, bulk, true, aboutKind, aboutId, documents);
    }

    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        if (line.isEmpty()) {
            throw new IllegalArgumentException("A mail needs a subject");
        }
        int end = Math.min(line.length(), LONGEST_SUBJECT);
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }

    private static void check(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches() || value.length() > LONGEST_HEADER || !HEADER_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a header for a mail: " + name.replaceAll("[^A-Za-z-]", "?"));
        }
    }
}
