package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.activation.DataHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.vorzimmer.notification.InboundFiles.LeftBehind;
import org.vorzimmer.notification.InboundFiles.Reason;

class MailContentTest {

    private static final byte[] PDF = "%PDF-1.7 Auftrag".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

    private final MimeMultipart parts = new MimeMultipart("mixed");

    private MailContent content() throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        MimeBodyPart words = new MimeBodyPart();
        words.setText("Guten Tag", "utf-8");
        parts.addBodyPart(words, 0);
        message.setContent(parts);
        message.saveChanges();
        return MailContent.of(message);
    }

    private MimeBodyPart file(String name, String type, byte[] bytes) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setDisposition(Part.ATTACHMENT);
        if (name != null) {
            part.setFileName(name);
        }
        parts.addBodyPart(part);
        return part;
    }

    @Test
    void filesAreKeptUnderNamesThatSayWhatTheyAre() throws Exception {
        file("..\\..\\Rechnung\u202Efdp.exe", "application/octet-stream", PDF);
        file(null, "application/octet-stream", PDF);
        file("foto.png", "image/png", PNG);
        file("seite.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        MailContent content = content();
        assertThat(content.text()).isEqualTo("Guten Tag");
        assertThat(content.left()).isEmpty();
        assertThat(content.files()).extracting(MailFile::name).containsExactly("Rechnung fdp.exe.pdf", "datei-2.pdf", "foto.png", "seite.html.txt");
        assertThat(content.files()).extracting(MailFile::mediaType).containsExactly("application/pdf", "application/pdf", "image/png", "text/plain");
        assertThat(content.files().get(0).bytes()).isEqualTo(PDF);
    }

    @Test
    void whatMayNotBeKeptIsRememberedWithTheReason() throws Exception {
        file("setup.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1});
        file("film.pdf", "application/pdf", large(InboundFiles.LARGEST + 1));
        file("eins.pdf", "application/pdf", large(InboundFiles.LARGEST));
        file("zwei.pdf", "application/pdf", large(InboundFiles.LARGEST));
        file("drei.pdf", "application/pdf", PDF);
        MailContent content = content();
        assertThat(content.files()).extracting(MailFile::name).containsExactly("eins.pdf", "zwei.pdf");
        assertThat(content.left()).containsExactly(new LeftBehind("setup.pdf", Reason.KIND), new LeftBehind("film.pdf", Reason.SIZE), new LeftBehind("drei.pdf", Reason.SIZE));
    }

    @Test
    void moreThanTenAreTooMany() throws Exception {
        for (int i = 0; i < InboundFiles.MOST + 2; i++) {
            file(i + ".pdf", "application/pdf", PDF);
        }
        MailContent content = content();
        assertThat(content.files()).hasSize(InboundFiles.MOST);
        assertThat(content.left()).extracting(LeftBehind::reason).containsExactly(Reason.NUMBER, Reason.NUMBER);
    }

    @Test
    void ornamentsAndSignaturesOfTheMailAreNoFiles() throws Exception {
        MimeBodyPart logo = file("logo.png", "image/png", PNG);
        logo.setContentID("<logo@example.com>");
        logo.setDisposition(Part.INLINE);
        file("smime.p7s", "application/pkcs7-signature", new byte[] {0x30, 0});
        MailContent content = content();
        assertThat(content.files()).isEmpty();
        assertThat(content.left()).isEmpty();
    }

    private static byte[] large(int size) {
        return Arrays.copyOf(PDF, size);
    }
}
