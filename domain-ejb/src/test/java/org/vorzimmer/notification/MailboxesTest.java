package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantSetting;

class MailboxesTest {

    private static final Instant LATE = Instant.parse("2099-01-01T00:00:00Z");

    private final GreenMail mailServer = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort(), new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort()});
    private final List<InboundMail> taken = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private GreenMailUser office;

    @BeforeEach
    void start() {
        mailServer.start();
        office = mailServer.setUser("office@lerche.example", "office", "secret");
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    void aMailIsTakenOnceAndGone() throws Exception {
        deliver("From: =?UTF-8?Q?Dr=2E_=C3=96d=C3=B6n?= <odon@example.com>", "Message-ID: <1@example.com>", "Subject: =?UTF-8?Q?R=C3=BCckruf?=",
                "References: <0@lerche.example> <7@lerche.example>", "In-Reply-To: <0@lerche.example>", "Content-Type: text/plain; charset=utf-8", "",
                "Bitte rufen Sie zurück.");

        assertThat(empty()).isEqualTo(1);
        InboundMail mail = taken.get(0);
        assertThat(mail.from()).isEqualTo(new EmailAddress("odon@example.com"));
        assertThat(mail.name()).isEqualTo("Dr. Ödön");
        assertThat(mail.subject()).isEqualTo("Rückruf");
        assertThat(mail.text()).isEqualTo("Bitte rufen Sie zurück.");
        assertThat(mail.messageId()).isEqualTo("<1@example.com>");
        assertThat(mail.references()).containsExactly("<7@lerche.example>", "<0@lerche.example>");
        assertThat(mail.automatic()).isFalse();
        assertThat(removed).containsExactly("<1@example.com>");
        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(empty()).isZero();
    }

    @Test
    void whatIsNotTakenStays() throws Exception {
        deliver("From: odon@example.com", "Subject: x", "", "Text");
        assertThat(new InboundMailbox(imap(), clock()).empty(mail -> false, removed::add)).isZero();
        assertThat(empty()).isEqualTo(1);
    }

    @Test
    void wordsAndHarmlessFilesOfAMailComeIn() throws Exception {
        deliver("From: odon@example.com", "Subject: Angebot", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "",
                "--b", "Content-Type: text/html; charset=utf-8", "", "<p>Guten Tag</p><script>alert(1)</script>",
                "--b", "Content-Type: application/pdf", "Content-Disposition: attachment; filename=a.pdf", "", "%PDF-1.7",
                "--b", "Content-Type: application/zip", "Content-Disposition: attachment; filename=a.zip", "Content-Transfer-Encoding: base64", "", "AAECAw==", "--b--");
        empty();
        assertThat(taken.get(0).text()).isEqualTo("Guten Tag\n\n[Anhänge nicht übernommen: 1 – „a.zip“ (Dateiart)]");
        assertThat(taken.get(0).files()).extracting(MailFile::name).containsExactly("a.pdf");
    }

    @Test
    void longTextsAreCutAndSaySo() throws Exception {
        deliver("From: odon@example.com", "Subject: lang", "", "wort ".repeat(10_000));
        empty();
        assertThat(taken.get(0).text()).hasSizeLessThan(MailContent.LONGEST + 100).endsWith("[Der Text war länger und wurde gekürzt.]");
    }

    @Test
    void aMailWithoutReadableSenderWaitsForAPerson() throws Exception {
        deliver("From: niemand", "Subject: x", "", "Text");
        assertThat(empty()).isZero();
        assertThat(empty()).isZero();
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    @Test
    void mailsOfProgramsAreKnownAsSuch() throws Exception {
        deliver("From: mailer-daemon@example.com", "Auto-Submitted: auto-replied", "Subject: Abwesend", "", "Ich bin nicht da");
        deliver("From: liste@example.com", "List-Id: <liste.example.com>", "Subject: Neues", "", "Text");
        empty();
        assertThat(taken).extracting(InboundMail::automatic).containsExactly(true, true);
    }

    @Test
    void unknownCharacterSetsAndHeadersWithLineEndsDoNoHarm() throws Exception {
        deliver("From: odon@example.com", "Subject: =?UTF-8?Q?eins=0D=0ABcc:_x?=", "Content-Type: text/plain; charset=x-nirgends", "", "Text");
        empty();
        assertThat(taken.get(0).subject()).isEqualTo("eins Bcc: x");
        assertThat(taken.get(0).text()).isEqualTo("Text");
    }

    @Test
    void theMailCatcherShowsATenantItsOwnMailsOnly() throws Exception {
        SmtpDelivery delivery = new SmtpDelivery();
        SmtpServer smtp = new SmtpServer("127.0.0.1", mailServer.getSmtp().getPort(), "", "", SmtpServer.Tls.NONE);
        Instant noon = Instant.parse("2026-11-22T11:00:00Z");
        delivery.send(outgoing("lerche", "Erste", noon), smtp);
        delivery.send(outgoing("lerche-2", "Fremde", noon), smtp);
        delivery.send(outgoing("lerche", "Zweite", noon.plus(Duration.ofDays(1))), smtp);
        CaughtMailbox mailbox = new CaughtMailbox();

        List<CaughtMail> mails = mailbox.list(imap(), "lerche");
        assertThat(mails).extracting(CaughtMail::subject).containsExactly("Zweite", "Erste");
        delivery.send(outgoing("lerche", "Mit Datei", noon.plus(Duration.ofDays(2))).with(List.of(new MailFile("Vertrag.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))), List.of(), ""), smtp);
        long withFile = mailbox.list(imap(), "lerche").get(0).uid();
        assertThat(mailbox.one(imap(), "lerche", withFile).orElseThrow().files()).containsExactly("Vertrag.pdf");
        assertThat(mailbox.file(imap(), "lerche", withFile, 0).orElseThrow().mediaType()).isEqualTo("application/pdf");
        assertThat(mailbox.file(imap(), "lerche", withFile, 1)).isEmpty();
        assertThat(mailbox.file(imap(), "lerche-2", withFile, 0)).as("another tenant's").isEmpty();
        assertThat(mailbox.delete(imap(), "lerche", List.of(withFile), Instant.MAX)).isEqualTo(1);

        long foreign = mailbox.list(imap(), "lerche-2").get(0).uid();
        assertThat(mailbox.one(imap(), "lerche", foreign)).isEmpty();
        assertThat(mailbox.one(imap(), "lerche", mails.get(0).uid()).orElseThrow().text()).isEqualTo("Guten Tag");
        assertThat(mailbox.delete(imap(), "lerche", List.of(foreign), Instant.MAX)).isZero();
        List<Long> own = mails.stream().map(CaughtMail::uid).toList();
        assertThat(mailbox.delete(imap(), "lerche", own, noon.plusSeconds(1))).as("only what is due").isEqualTo(1);
        assertThat(mailbox.list(imap(), "lerche")).extracting(CaughtMail::subject).containsExactly("Zweite");
        assertThat(mailbox.list(imap(), "lerche-2")).hasSize(1);
    }

    @Test
    void aTenantMayNameOnlyItsOwnSecret() {
        Map<TenantSetting, String> settings = new EnumMap<>(TenantSetting.class);
        settings.put(TenantSetting.INBOUND_IMAP_HOST, "imap.example.com");
        settings.put(TenantSetting.INBOUND_IMAP_PORT, "993");
        settings.put(TenantSetting.INBOUND_IMAP_USER, "office");
        settings.put(TenantSetting.INBOUND_IMAP_PASSWORD_VARIABLE, "VORZIMMER_DB_OWNER_PASSWORD");
        assertThatThrownBy(() -> ImapServer.ofTenant("lerche", settings, name -> Optional.of("x"))).isInstanceOf(IllegalStateException.class);
        settings.put(TenantSetting.INBOUND_IMAP_PASSWORD_VARIABLE, "VORZIMMER_INBOUND_LERCHE_PASSWORD");
        assertThat(ImapServer.ofTenant("lerche", settings, name -> Optional.of("x"))).isPresent();
        assertThatThrownBy(() -> ImapServer.ofTenant("ler", settings, name -> Optional.of("x"))).isInstanceOf(IllegalStateException.class);
        Properties line = ImapServer.ofTenant("lerche", settings, name -> Optional.of("x")).orElseThrow().properties("imap");
        assertThat(line).containsEntry("mail.imap.starttls.required", "true").containsEntry("mail.imap.ssl.protocols", "TLSv1.2 TLSv1.3");
        settings.put(TenantSetting.INBOUND_IMAP_HOST, "");
        assertThat(ImapServer.ofTenant("lerche", settings, name -> Optional.of("x"))).isEmpty();
    }

    private int empty() {
        return new InboundMailbox(imap(), clock()).empty(taken::add, removed::add);
    }

    private ImapServer imap() {
        return new ImapServer("127.0.0.1", mailServer.getImap().getPort(), "office", "secret");
    }

    private static Clock clock() {
        return Clock.fixed(LATE, ZoneOffset.UTC);
    }

    private void deliver(String... lines) throws Exception {
        byte[] raw = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        office.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
    }

    private static OutgoingMail outgoing(String slug, String subject, Instant date) {
        MailSender.Identity from = new MailSender.Identity(new EmailAddress("post@lerche.example"), "Lerche", slug, "Lerche");
        return new OutgoingMail(1, "node1", from, new EmailAddress("office@lerche.example"), null, subject, "Guten Tag", Map.of(), true, false,
                "<" + subject + "@lerche.example>", date, List.of(), List.of());
    }
}
