package org.vorzimmer.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which attachments of one mail are kept; what is left behind is remembered with the reason. */
final class InboundFiles {

    static final int LARGEST = 5 * 1024 * 1024;
    static final int LARGEST_TOGETHER = 10 * 1024 * 1024;
    static final int MOST = 10;

    /** Pictures in a signature are smaller; a picture that somebody wants to show is larger, or no part of the text. */
    static final int SMALL_PICTURE = 30_000;

    private static final int LONGEST_NAME = 100;
    private static final int MOST_REMEMBERED = 20;

    /** Why a file was left behind. */
    enum Reason { KIND, SIZE, NUMBER, BROKEN }

    /** @param name empty when it has none */
    record LeftBehind(String name, Reason reason) { }

    private final List<MailFile> kept = new ArrayList<>();
    private final List<LeftBehind> left = new ArrayList<>();
    private int total;

    /** @param inline whether the text may show it: a small picture there is an ornament, and nobody misses it */
    void take(Part part, boolean inline) throws MessagingException {
        if (part.isMimeType("application/pkcs7-signature") || part.isMimeType("application/pgp-signature") || part.isMimeType("message/delivery-status")) {
            return; // for mail programs, not for people
        }
        String name = nameOf(part);
        if (part.isMimeType("message/*")) {
            leave(name, Reason.KIND); // a mail in a mail may hold anything
            return;
        }
        if (kept.size() >= MOST) {
            leave(name, Reason.NUMBER);
            return;
        }
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            leave(name, Reason.BROKEN);
            return;
        }
        Optional<FileKind> kind = FileKind.of(bytes);
        boolean picture = kind.filter(found -> found == FileKind.PNG || found == FileKind.JPEG).isPresent() || part.isMimeType("image/*");
        if (inline && picture && bytes.length <= SMALL_PICTURE || bytes.length == 0) {
            return;
        }
        if (bytes.length > LARGEST || total + bytes.length > LARGEST_TOGETHER) {
            leave(name, Reason.SIZE);
        } else if (kind.isEmpty()) {
            leave(name, Reason.KIND);
        } else {
            total += bytes.length;
            kept.add(new MailFile(named(name, kind.get(), kept.size() + 1), kind.get().mediaType, bytes));
        }
    }

    void leave(String name, Reason reason) {
        if (left.size() < MOST_REMEMBERED) {
            left.add(new LeftBehind(name, reason));
        }
    }

    List<MailFile> kept() {
        return List.copyOf(kept);
    }

    List<LeftBehind> left() {
        return List.copyOf(left);
    }

    /** What somebody typed, as one short line that leads into no folder and hides nothing by its direction. */
    static String nameOf(Part part) throws MessagingException {
        String given = part.getFileName();
        if (given == null) {
            return "";
        }
        String name = given;
        try {
            name = MimeUtility.decodeText(given);
        } catch (UnsupportedEncodingException e) {
            // as it stands
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"|?*]+", " ").replaceAll("\\s+", " ").strip().replaceAll("^\\.+", "");
        int end = clean.offsetByCodePoints(0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end);
    }

    /** The ending says what the file is, whatever the sender says: "rechnung.exe" with a PDF inside becomes "rechnung.exe.pdf". */
    private static String named(String name, FileKind kind, int number) {
        if (name.isEmpty()) {
            return "datei-" + number + kind.ending;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(kind.ending) || kind == FileKind.JPEG && lower.endsWith(".jpeg") ? name : name + kind.ending;
    }
}
