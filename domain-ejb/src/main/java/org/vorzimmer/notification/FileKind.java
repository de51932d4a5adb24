package org.vorzimmer.notification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.documents.PaperKind;

/** Kinds of files that are kept of a mail that came in: told by their content, never by what the sender calls them. */
enum FileKind {

    PDF(PaperKind.PDF.getMediaType(), ".pdf"),
    JPEG(PaperKind.JPEG.getMediaType(), ".jpg"),
    PNG(PaperKind.PNG.getMediaType(), ".png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    TEXT("text/plain", ".txt");

    /** An ODT begins with a stored file that says what it is. */
    private static final byte[] ODT_SAYS = ascii("mimetypeapplication/vnd.oasis.opendocument.text");
    private static final int ODT_SAYS_AT = 30;

    private static final String DOCX_PART = "word/document.xml";
    private static final Set<String> MORE_THAN_WORDS = Set.of("vbaproject", "activex", "embeddings", "basic/", "scripts/");
    private static final byte DELETE = 0x7f;

    final String mediaType;
    final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Empty for whatever is none of these; office files with a program or another file inside are none of them. */
    static Optional<FileKind> of(byte[] bytes) {
        Optional<FileKind> paper = PaperKind.of(bytes).map(kind -> valueOf(kind.name()));
        if (paper.isPresent()) {
            return paper;
        }
        Set<String> inside = ZipNames.of(bytes);
        if (!inside.isEmpty()) {
            return office(bytes, inside);
        }
        return isText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    private static Optional<FileKind> office(byte[] bytes, Set<String> inside) {
        boolean holdsMore = inside.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(name -> MORE_THAN_WORDS.stream().anyMatch(name::contains));
        if (holdsMore) {
            return Optional.empty();
        }
        if (begins(bytes, ODT_SAYS_AT, ODT_SAYS)) {
            return Optional.of(ODT);
        }
        return inside.contains(DOCX_PART) ? Optional.of(DOCX) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, byte[] mark) {
        return bytes.length >= at + mark.length && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
    }

    /** Whatever its letters are written in, and whatever program might understand it: under its new name it is shown and never run. */
    private static boolean isText(byte[] bytes) {
        for (byte sign : bytes) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f' || sign == DELETE) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
