package org.vorzimmer.server;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;

/**
 * Takes every mail of an installation without a mail server into one mailbox, whoever it is for. The application reads
 * it by IMAP; the mails outlive a restart of the node and end with the launcher.
 */
public final class MailCatcher implements AutoCloseable {

    private static final String LOGIN = "catcher";

    private final String password = Secrets.random(18);
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private GreenMailUser mailbox;

    void start() {
        server.start();
        try {
            mailbox = server.getUserManager().createUser("catcher@localhost", LOGIN, password);
        } catch (UserException e) {
            throw new StartException("The mail catcher does not start: " + e.getMessage(), e);
        }
        // Once per mail, not per recipient: the first address brings it in, the others find it there.
        server.getUserManager().setMessageDeliveryHandler((message, address) -> mailbox);
    }

    Map<String, String> settings() {
        return Map.of(
                "VORZIMMER_SMTP_HOST", "127.0.0.1",
                "VORZIMMER_SMTP_PORT", String.valueOf(server.getSmtp().getPort()),
                "VORZIMMER_SMTP_TLS", "none",
                "VORZIMMER_MAILCATCHER_URL", "imap://" + LOGIN + ":" + password + "@127.0.0.1:" + server.getImap().getPort() + "/INBOX");
    }

    /** All caught mails, the oldest first. */
    public List<MimeMessage> messages() {
        return List.of(server.getReceivedMessages());
    }

    /** Waits until at least so many mails have been caught. */
    public boolean await(int count, long milliseconds) {
        return server.waitForIncomingEmail(milliseconds, count);
    }

    /** Puts a mail into the mailbox as if a stranger had sent it. */
    public void deliver(MimeMessage message) {
        mailbox.deliver(message);
    }

    @Override
    public void close() {
        server.stop();
    }
}
