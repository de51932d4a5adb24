package org.vorzimmer.directory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.vorzimmer.shared.InvalidInputException;

/** A file of contacts as it was uploaded: a table, or cards; whatever program wrote it. Pure: neither clock nor database. */
sealed interface ContactFile permits ContactTable, ContactCards {

    /** Bytes that a file may have. */
    int LARGEST = 2_000_000;

    /** Contacts that a file may have. */
    int MOST_LINES = 5_000;

    /** Names of the columns; none for cards, which say themselves what is what. */
    List<String> header();

    /** What the columns seem to be about. */
    List<ContactColumn> guess();

    /** Its contacts, when the columns are about this. */
    List<ImportLine> lines(List<ContactColumn> meanings);

    /** Fails with the reason when it is none, or too large. */
    static ContactFile read(byte[] content) {
        if (content.length > LARGEST) {
            throw new InvalidInputException("directory.import.large", Integer.toString(content.length));
        }
        String text = text(content);
        ContactFile file = text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD") ? ContactCards.of(text) : ContactTable.of(text);
        int lines = file.lines(file.guess()).size();
        if (lines == 0) {
            throw new InvalidInputException("directory.import.empty", "0");
        }
        if (lines > MOST_LINES) {
            throw new InvalidInputException("directory.import.many", Integer.toString(lines));
        }
        return file;
    }

    /** UTF-8 when it can be read as such, else what German programs of old write. */
    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInputException("directory.import.unreadable", "binary");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
