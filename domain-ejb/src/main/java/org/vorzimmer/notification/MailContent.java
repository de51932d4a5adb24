package org.vorzimmer.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/**
 * The readable part of a mail: plain text if there is any, else the words of its HTML; attachments are counted and left behind.
 *
 * @param cut whether the text went on longer than it is kept
 */
record MailContent(String text, int attachments, boolean cut) {

    static final int LONGEST = 20_000;
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 60;

    static MailContent of(Part mail) throws MessagingException, IOException {
        Reader reader = new Reader();
        reader.read(mail, 0);
        String text = clean(reader.plain.length() > 0 ? reader.plain.toString() : HtmlText.of(reader.html.toString()));
        boolean cut = text.length() > LONGEST;
        return new MailContent(cut ? text.substring(0, LONGEST) : text, reader.attachments, cut);
    }

    /** Line ends of one kind, and none of the signs that a database or page cannot show. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }

    /** Walks through the parts; a mail that nests deeper or has more of them than any honest one is read no further. */
    private static final class Reader {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private int attachments;
        private int parts;

        void read(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST || ++parts > MOST_PARTS) {
                attachments++;
            } else if (isAttachment(part)) {
                attachments++;
            } else if (part.isMimeType("text/plain")) {
                append(plain, part);
            } else if (part.isMimeType("text/html")) {
                append(html, part);
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    read(several.getBodyPart(i), depth + 1);
                }
            } else {
                attachments++;
            }
        }

        private static boolean isAttachment(Part part) throws MessagingException {
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
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
