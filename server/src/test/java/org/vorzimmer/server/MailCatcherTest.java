package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    @Test
    void oneMailToManyIsCaughtOnceWithAllItsRecipients() throws MessagingException {
        try (MailCatcher catcher = new MailCatcher()) {
            catcher.start();
            Map<Setting, String> settings = catcher.settings();
            MimeMessage mail = new MimeMessage(session(settings));
            mail.setFrom(new InternetAddress("office@lerche.example"));
            mail.setSubject("Rückruf");
            mail.setText("Grüße", "UTF-8");
            Transport.send(mail, InternetAddress.parse("b@x.example, a@y.example"));

            assertThat(catcher.messages()).hasSize(1);
            try (Store store = session(settings).getStore("imap")) {
                store.connect("127.0.0.1", Integer.parseInt(settings.get(Setting.VORZIMMER_MAILCATCHER_IMAP_PORT)),
                        settings.get(Setting.VORZIMMER_MAILCATCHER_USER), settings.get(Setting.VORZIMMER_MAILCATCHER_PASSWORD));
                Folder inbox = store.getFolder("INBOX");
                inbox.open(Folder.READ_ONLY);
                Message caught = inbox.getMessage(1);
                assertThat(caught.getSubject()).isEqualTo("Rückruf");
                assertThat(caught.getHeader(MailCatcher.RECIPIENTS)).containsExactly("a@y.example, b@x.example");
            }
            catcher.clear();
            assertThat(catcher.messages()).isEmpty();
        }
    }

    private static Session session(Map<Setting, String> settings) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.get(Setting.VORZIMMER_SMTP_HOST));
        properties.put("mail.smtp.port", settings.get(Setting.VORZIMMER_SMTP_PORT));
        return Session.getInstance(properties);
    }
}
