package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.EmailAddress;

class SmtpDeliveryTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final MailSender.Identity LERCHE = new MailSender.Identity(new EmailAddress("post@lerche.example"), "Büro Lerche", "lerche",
            "Lerche\nBüro Lerche GmbH, Ahornweg 1, 10115 Berlin");

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private final SmtpDelivery delivery = new SmtpDelivery();

    @BeforeEach
    void start() {
        mailServer.start();
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    void theMailArrivesWithAllItsHeaders() throws Exception {
        delivery.send(mail("Rückruf für Dr. Ödön", true), server(SmtpServer.Tls.NONE));

        MimeMessage caught = mailServer.getReceivedMessages()[0];
        assertThat(caught.getSubject()).isEqualTo("Rückruf für Dr. Ödön");
        assertThat(caught.getFrom()[0].toString()).contains("post@lerche.example");
        assertThat(caught.getHeader("Reply-To", null)).isEqualTo("office@lerche.example");
        assertThat(caught.getMessageID()).isEqualTo("<1@lerche.example>");
        assertThat(caught.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(caught.getHeader("In-Reply-To", null)).isEqualTo("<9@example.com>");
        assertThat(caught.getHeader(SmtpDelivery.TENANT_HEADER, null)).isEqualTo("lerche");
        assertThat(caught.getHeader("Return-Path", null)).contains("post@lerche.example");
        assertThat(caught.getSentDate().toInstant()).isEqualTo(NOON);
        MimeMultipart parts = (MimeMultipart) caught.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Grüße");
        assertThat(parts.getBodyPart(1).getContentType()).contains("text/html");
    }

    @Test
    void filesGoAlongUnderTheirNames() throws Exception {
        byte[] pdf = "%PDF-1.7 ä".getBytes(StandardCharsets.ISO_8859_1);
        OutgoingMail mail = mail("Vertrag", true).with(List.of(new MailFile("Änderung zum Vertrag – V1.pdf", "application/pdf", pdf)),
                List.of(new Attachment(7, Attachment.State.SENT, "Änderung zum Vertrag – V1.pdf")), "");
        SmtpServer server = server(SmtpServer.Tls.NONE);
        mailServer.stop();
        assertThatThrownBy(() -> delivery.send(mail, server)).isInstanceOf(MessagingException.class);
        mailServer.start();
        delivery.send(mail, server(SmtpServer.Tls.NONE));

        MimeMultipart parts = (MimeMultipart) mailServer.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(((MimeMultipart) parts.getBodyPart(0).getContent()).getBodyPart(0).getContent().toString()).contains("Grüße");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Änderung zum Vertrag – V1.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("application/pdf");
        assertThat(parts.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void whatAPersonWroteIsNotCalledAutomatic() throws Exception {
        delivery.send(mail("Antwort", false), server(SmtpServer.Tls.NONE));
        assertThat(mailServer.getReceivedMessages()[0].getHeader("Auto-Submitted")).isNull();
    }

    @Test
    void withoutEncryptionNothingIsSentWhenItIsDemanded() {
        assertThatThrownBy(() -> delivery.send(mail("Anfrage", true), server(SmtpServer.Tls.STARTTLS))).isInstanceOf(MessagingException.class);
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    void beyondThisMachineClearTextIsRefused() {
        assertThatThrownBy(() -> new SmtpServer("mail.example.com", 25, "", "", SmtpServer.Tls.NONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aServerThatIsAwayIsNoReasonToGiveUp() {
        SmtpServer gone = server(SmtpServer.Tls.NONE);
        mailServer.stop();
        MessagingException failure = catchThrowableOfType(MessagingException.class, () -> delivery.send(mail("Anfrage", true), gone));
        assertThat(SmtpDelivery.isForGood(failure)).isFalse();
        assertThat(SmtpDelivery.describe(failure)).isEqualTo("ConnectException");
    }

    @Test
    void theDescriptionOfAFailureRepeatsNoAddress() {
        MessagingException failure = new MessagingException("550 5.1.1 <adler@example.com> unknown");
        assertThat(SmtpDelivery.describe(failure)).isEqualTo("MessagingException 550");
    }

    private SmtpServer server(SmtpServer.Tls tls) {
        return new SmtpServer("127.0.0.1", mailServer.getSmtp().getPort(), "", "", tls);
    }

    private static OutgoingMail mail(String subject, boolean automatic) {
        return new OutgoingMail(1, "node1", LERCHE, new EmailAddress("adler@example.com"), new EmailAddress("office@lerche.example"), subject,
                "Guten Tag\n\nViele Grüße", Map.of("In-Reply-To", "<9@example.com>"), automatic, false, "<1@lerche.example>", NOON, List.of(), List.of());
    }
}
