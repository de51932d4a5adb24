package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void theContentSaysWhatAFileIs() throws IOException {
        assertThat(FileKind.of(ascii("%PDF-1.7\n..."))).contains(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1})).contains(FileKind.JPEG);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0})).contains(FileKind.PNG);
        assertThat(FileKind.of("Grüße\r\n\tä".getBytes(StandardCharsets.UTF_8))).contains(FileKind.TEXT);
        assertThat(FileKind.of("Grüße".getBytes(StandardCharsets.ISO_8859_1))).contains(FileKind.TEXT);
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.DOCX);
        assertThat(FileKind.of(odt("content.xml"))).contains(FileKind.ODT);
    }

    @Test
    void programsAndArchivesAreNoneOfThem() throws IOException {
        assertThat(FileKind.of(new byte[] {'M', 'Z', 0, 3, 0})).isEmpty();
        assertThat(FileKind.of(zip("setup.exe"))).isEmpty();
        assertThat(FileKind.of(zip("xl/workbook.xml"))).isEmpty();
        assertThat(FileKind.of(zip("word/document.xml", "word/vbaProject.bin"))).as("with macros").isEmpty();
        assertThat(FileKind.of(zip("word/document.xml", "word/embeddings/oleObject1.bin"))).as("with a file inside").isEmpty();
        assertThat(FileKind.of(odt("Basic/Standard/Module1.xml"))).as("with macros").isEmpty();
        assertThat(FileKind.of(new byte[] {'G', 'I', 'F', '8', '9', 'a', 0})).isEmpty();
    }

    @Test
    void brokenArchivesDoNoHarm() throws IOException {
        byte[] whole = zip("word/document.xml");
        for (int length = 5; length < whole.length; length++) {
            assertThat(FileKind.of(Arrays.copyOf(whole, length))).as("cut after %s bytes", length).isEmpty();
        }
        for (int at = whole.length - 22; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] = (byte) 0xff;
            FileKind.of(changed);
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(0);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] odt(String more) throws IOException {
        byte[] type = ascii("application/vnd.oasis.opendocument.text");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry(more));
            zip.write(0);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
