package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BounceTest {

    /** A report as a mail server writes it; names and numbers changed. */
    private static final String REPORT = """
            From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            To: kontakt@rudel.example
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

            --B1
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not be delivered.

            --B1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; otto@leser.example
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 5.1.1 User unknown

            --B1
            Content-Type: %s

            From: kontakt@rudel.example
            Message-ID: <7b1c@rudel.example>
            Subject: Neues im Herbst

            --B1--
            """;

    private static MimeMessage report(String action, String status, String original) throws Exception {
        String text = REPORT.formatted(action, status, original).replace("\n", "\r\n");
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void anAddressThatDoesNotExistIsAHardBounce() throws Exception {
        assertThat(Bounce.of(report("failed", "5.1.1", "message/rfc822"))).contains(new Bounce("<7b1c@rudel.example>", true));
    }

    @Test
    void aFullMailboxIsASoftOneAndHeadersAloneAreEnough() throws Exception {
        assertThat(Bounce.of(report("failed", "4.2.2", "text/rfc822-headers"))).contains(new Bounce("<7b1c@rudel.example>", false));
    }

    @Test
    void whatIsOnlyLateHasNotComeBack() throws Exception {
        assertThat(Bounce.of(report("delayed", "4.4.7", "message/rfc822"))).isEmpty();
    }
}
