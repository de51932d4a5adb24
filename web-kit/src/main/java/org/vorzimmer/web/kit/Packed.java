package org.vorzimmer.web.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.vorzimmer.shared.Sha256;

/** A text as it goes over the wire, plain and compressed, with a version that follows from its content. */
record Packed(byte[] plain, byte[] gzip, String version) {

    private static final int VERSION_LENGTH = 16;

    static Packed of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(plain, compressed.toByteArray(), hash(plain));
    }

    private static String hash(byte[] bytes) {
        return Sha256.of(bytes).substring(0, VERSION_LENGTH);
    }
}
