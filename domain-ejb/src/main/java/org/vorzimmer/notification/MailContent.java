package org.vorzimmer.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vorzimmer.notification.InboundFiles.LeftBehind;
import org.vorzimmer.notification.InboundFiles.Reason;

/**
 * What a mail is made of: plain text if there is any, else the words of its HTML, and the attachments that may be kept.
 *
 * @param left attachments that were left behind
 * @param cut whether the text went on longer than it is kept
 */
record MailContent(String text, List<MailFile> files, List<LeftBehind> left, boolean cut) {

    static final int LONGEST = 20_000;
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 60;

    static MailContent of(Part mail) throws MessagingException, IOException {
        Reader reader = new Reader();
        reader.read(mail, 0);
        String text = clean(reader.plain.length() > 0 ? reader.plain.toString() : HtmlText.of(reader.html.toString()));
        boolean cut = text.length() > LONGEST;
        return new MailContent(cut ? text.substring(0, LONGEST) : text, reader.files.kept(), reader.files.left(), cut);
    }

    /** Line ends of one kind, and none of the signs that a database or page cannot show. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }

    /** Walks through the parts; a mail that nests deeper or has more of them than any honest one is read no further. */
    private static final class Reader {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final InboundFiles files = new InboundFiles();
        private int parts;

        void read(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST || ++parts > MOST_PARTS) {
                files.leave("", Reason.NUMBER);
            } else if (isAttachment(part)) {
                files.take(part, isInline(part));
            } else if (part.isMimeType("text/plain")) {
                append(plain, part);
            } else if (part.isMimeType("text/html")) {
                append(html, part);
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    read(several.getBodyPart(i), depth + 1);
                }
            } else {
                files.take(part, isInline(part));
            }
        }

        private static boolean isAttachment(Part part) throws MessagingException {
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
        }

        /** Named by the text, as the pictures of signatures are. */
        private static boolean isInline(Part part) throws MessagingException {
            String[] id = part.getHeader("Content-ID");
            return id != null && id.length > 0 && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        }

        private static void append(StringBuilder to, Part part) throws MessagingException, IOException {
            if (to.length() > 0) {
                to.append("\n\n");
            }
            try {
                to.append(part.getContent());
            } catch (UnsupportedEncodingException e) {
                // A character set nobody knows: the plain letters at least stay readable.
                try (InputStream bytes = part.getInputStream()) {
                    to.append(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }
}
