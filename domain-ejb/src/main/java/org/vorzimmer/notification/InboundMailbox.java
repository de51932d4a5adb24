package org.vorzimmer.notification;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One mailbox that is read and emptied. What cannot be read is flagged and left for a person with a mail program. */
final class InboundMailbox {

    static final int LARGEST_BYTES = 15_000_000;

    private static final System.Logger LOG = System.getLogger(InboundMailbox.class.getName());
    private static final int MOST_AT_ONCE = 50;

    private final ImapServer server;
    private final Clock clock;

    InboundMailbox(ImapServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * @param take true when the mail was kept for good and may be deleted here
     * @param removed told the message number once the mail is gone
     */
    int empty(Predicate<InboundMail> take, Consumer<String> removed) {
        List<String> gone = new ArrayList<>();
        try (Store store = server.open()) {
            Folder box = store.getFolder("INBOX");
            box.open(Folder.READ_WRITE);
            try {
                Message[] waiting = box.search(new AndTerm(new FlagTerm(new Flags(Flags.Flag.DELETED), false),
                        new FlagTerm(new Flags(Flags.Flag.FLAGGED), false)));
                for (int i = 0; i < Math.min(waiting.length, MOST_AT_ONCE); i++) {
                    handle(waiting[i], take).ifPresent(gone::add);
                }
            } finally {
                box.close(true);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("Mailbox " + server + " cannot be read", e);
        }
        gone.forEach(removed);
        return gone.size();
    }

    private Optional<String> handle(Message message, Predicate<InboundMail> take) throws MessagingException {
        Optional<InboundMail> mail = read(message);
        if (mail.isEmpty()) {
            message.setFlag(Flags.Flag.FLAGGED, true);
            return Optional.empty();
        }
        if (!take.test(mail.get())) {
            return Optional.empty();
        }
        message.setFlag(Flags.Flag.DELETED, true);
        return Optional.of(mail.get().messageId());
    }

    private Optional<InboundMail> read(Message message) {
        try {
            return message.getSize() > LARGEST_BYTES ? Optional.empty() : InboundReader.read(message, clock.instant());
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.log(WARNING, "A mail in " + server.host() + " cannot be read: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
