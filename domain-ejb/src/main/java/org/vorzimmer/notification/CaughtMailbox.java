package org.vorzimmer.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.mail.Address;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the mail catcher, which holds the mails of all tenants in one box: only those with the tenant's mark are ever handed out. */
@Dependent
class CaughtMailbox {

    private static final FetchProfile HEADERS = new FetchProfile();

    static {
        HEADERS.add(FetchProfile.Item.ENVELOPE);
        HEADERS.add(UIDFolder.FetchProfileItem.UID);
        HEADERS.add(SmtpDelivery.TENANT_HEADER);
    }

    /** The tenant's mails, the newest first, without their texts. */
    List<CaughtMail> list(ImapServer server, String slug) {
        return inBox(server, false, box -> {
            List<CaughtMail> mails = new ArrayList<>();
            for (Message message : of(box, slug, uid -> true)) {
                mails.add(describe(box, message, "", List.of()));
            }
            mails.sort(Comparator.comparing(CaughtMail::sentAt).thenComparing(CaughtMail::uid).reversed());
            return mails;
        });
    }

    Optional<CaughtMail> one(ImapServer server, String slug, long uid) {
        return inBox(server, false, box -> {
            for (Message message : of(box, slug, number -> number == uid)) {
                MailContent content = MailContent.of(message);
                return Optional.of(describe(box, message, content.text(), content.files().stream().map(MailFile::name).toList()));
            }
            return Optional.empty();
        });
    }

    /** @param number place of the file among those of the mail, from zero */
    Optional<MailFile> file(ImapServer server, String slug, long uid, int number) {
        return inBox(server, false, box -> {
            for (Message message : of(box, slug, each -> each == uid)) {
                return MailContent.of(message).files().stream().skip(number).findFirst();
            }
            return Optional.empty();
        });
    }

    /** Deletes those of the mails that are the tenant's and were sent before the instant; returns how many. */
    int delete(ImapServer server, String slug, Collection<Long> uids, Instant sentBefore) {
        return inBox(server, true, box -> {
            int gone = 0;
            for (Message message : of(box, slug, uids::contains)) {
                if (sentAt(message).isBefore(sentBefore)) {
                    message.setFlag(Flags.Flag.DELETED, true);
                    gone++;
                }
            }
            return gone;
        });
    }

    private interface Work<T> {

        T on(Folder box) throws MessagingException, IOException;
    }

    private static <T> T inBox(ImapServer server, boolean write, Work<T> work) {
        try (Store store = server.open(); Folder box = store.getFolder("INBOX")) {
            box.open(write ? Folder.READ_WRITE : Folder.READ_ONLY);
            return work.on(box); // closing the box expunges what was marked
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Mail catcher cannot be read", e);
        }
    }

    private static List<Message> of(Folder box, String slug, Predicate<Long> wanted) throws MessagingException {
        Message[] all = box.getMessages();
        box.fetch(all, HEADERS);
        List<Message> own = new ArrayList<>();
        for (Message message : all) {
            String[] marks = message.getHeader(SmtpDelivery.TENANT_HEADER);
            if (marks != null && marks.length == 1 && marks[0].equals(slug) && wanted.test(((UIDFolder) box).getUID(message))) {
                own.add(message);
            }
        }
        return own;
    }

    private static CaughtMail describe(Folder box, Message message, String text, List<String> files) throws MessagingException {
        return new CaughtMail(((UIDFolder) box).getUID(message), addresses(message.getFrom()), addresses(message.getRecipients(Message.RecipientType.TO)),
                Optional.ofNullable(message.getSubject()).orElse(""), sentAt(message), text, files);
    }

    /** By the date that our own clock wrote, which the demo may have moved; the catcher's date is the machine's. */
    private static Instant sentAt(Message message) throws MessagingException {
        return message.getSentDate() == null ? Instant.EPOCH : message.getSentDate().toInstant();
    }

    private static String addresses(Address[] addresses) {
        return addresses == null ? "" : Arrays.stream(addresses).map(address -> address instanceof InternetAddress internet
                ? internet.toUnicodeString() : address.toString()).collect(Collectors.joining(", "));
    }
}
