package org.vorzimmer.server;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes every mail of an installation without a mail server into one mailbox, whoever it is for. The application reads
 * it by IMAP; the mails outlive a restart of the node and end with the launcher.
 */
public final class MailCatcher implements AutoCloseable {

    /** Header of a caught mail with the addresses it was really sent to; To and Cc may say something else. */
    public static final String RECIPIENTS = "X-Envelope-To";

    private static final String LOGIN = "catcher";

    private final String password = Secrets.random(18);
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private GreenMailUser mailbox;
    private GreenMailUser bin;

    void start() {
        server.start();
        try {
            mailbox = server.getUserManager().createUser("catcher@localhost", LOGIN, password);
            bin = server.getUserManager().createUser("bin@localhost", "bin", Secrets.random(18));
        } catch (UserException e) {
            throw new StartException("The mail catcher does not start: " + e.getMessage(), e);
        }
        server.getUserManager().setMessageDeliveryHandler(this::mailboxFor);
    }

    /** Called once for each recipient: the first brings the mail in, for the others it is there already. */
    private GreenMailUser mailboxFor(MovingMessage message, MailAddress recipient) throws MessagingException {
        if (!recipient.equals(message.getToAddresses().iterator().next())) {
            empty(bin);
            return bin;
        }
        message.getMessage().setHeader(RECIPIENTS,
                message.getToAddresses().stream().map(MailAddress::getEmail).sorted().collect(Collectors.joining(", ")));
        return mailbox;
    }

    Map<Setting, String> settings() {
        return Map.of(
                Setting.VORZIMMER_SMTP_HOST, "127.0.0.1",
                Setting.VORZIMMER_SMTP_PORT, String.valueOf(server.getSmtp().getPort()),
                Setting.VORZIMMER_SMTP_TLS, "NONE",
                Setting.VORZIMMER_MAILCATCHER_IMAP_PORT, String.valueOf(server.getImap().getPort()),
                Setting.VORZIMMER_MAILCATCHER_USER, LOGIN,
                Setting.VORZIMMER_MAILCATCHER_PASSWORD, password);
    }

    /** All caught mails, the oldest first. */
    public List<MimeMessage> messages() {
        return inbox(mailbox).getMessages().stream().map(StoredMessage::getMimeMessage).toList();
    }

    /** Puts a mail into the mailbox as if a stranger had sent it. */
    public void deliver(MimeMessage message) {
        mailbox.deliver(message);
    }

    /** Forgets all caught mails. */
    public void clear() {
        empty(mailbox);
    }

    private void empty(GreenMailUser user) {
        inbox(user).deleteAllMessages();
    }

    private MailFolder inbox(GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException e) {
            throw new IllegalStateException("every user has an inbox", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
