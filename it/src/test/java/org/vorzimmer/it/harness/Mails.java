package org.vorzimmer.it.harness;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.server.MailCatcher;

/** The mailboxes of everybody: what an installation without a mail server has sent to somebody. */
public final class Mails {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/portal/[^\\s\"<>]+");
    private static final long PATIENCE = 100_000_000_000L;
    private static final long LOOK = 200_000_000L;

    private Mails() {
    }

    /** How many mails this person has. */
    public static int count(Vorzimmer installation, String address) {
        return to(installation, address).size();
    }

    /** Waits for the mail with this number, counted from one, and gives the link in it. */
    public static URI link(Vorzimmer installation, String address, int number) {
        Matcher link = LINK.matcher(await(installation, address, number));
        if (!link.find()) {
            throw new AssertionError("No link in the mail to " + address);
        }
        return URI.create(link.group());
    }

    /** Waits for the mail with this number and gives its text. */
    public static String await(Vorzimmer installation, String address, int number) {
        long deadline = System.nanoTime() + PATIENCE;
        List<MimeMessage> mails = to(installation, address);
        while (mails.size() < number) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(address + " has " + mails.size() + " mails, expected " + number);
            }
            LockSupport.parkNanos(LOOK);
            mails = to(installation, address);
        }
        try {
            return text(mails.get(number - 1));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Names of the files in the mail with this number; waits for it. */
    public static List<String> files(Vorzimmer installation, String address, int number) {
        await(installation, address, number);
        List<String> names = new ArrayList<>();
        try {
            if (to(installation, address).get(number - 1).getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    if (parts.getBodyPart(i).getFileName() != null) {
                        names.add(parts.getBodyPart(i).getFileName());
                    }
                }
            }
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
        return names;
    }

    private static List<MimeMessage> to(Vorzimmer installation, String address) {
        return installation.installation().mail().messages().stream().filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            String recipients = mail.getHeader(MailCatcher.RECIPIENTS, ",");
            return recipients != null && recipients.contains(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                all.append(text(inner));
            }
            return all.toString();
        }
        return "";
    }
}
