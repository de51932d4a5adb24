package org.vorzimmer.notification;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.shared.Markdown;

/** Hands one mail to the installation's mail server. */
@Dependent
class SmtpDelivery {

    static final String TENANT_HEADER = "X-Vorzimmer-Tenant";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern REPLY_CODE = Pattern.compile("\\b([245][0-9]{2})\\b");

    void send(OutgoingMail mail) throws MessagingException {
        send(mail, SmtpServer.configured());
    }

    void send(OutgoingMail mail, SmtpServer server) throws MessagingException {
        Transport.send(compose(mail, server.session(mail.from().address().value())));
    }

    static MimeMessage compose(OutgoingMail mail, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", mail.messageId());
            }
        };
        try {
            message.setFrom(new InternetAddress(mail.from().address().value(), mail.from().name(), UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo().value(), true)});
        }
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.date()));
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setHeader(TENANT_HEADER, mail.from().slug());
        if (mail.automatic()) {
            // RFC 3834: an absence notice must not answer it.
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        message.setContent(mail.files().isEmpty() ? alternatives(mail) : withFiles(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart alternatives(OutgoingMail mail) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.bulk() ? Markdown.toText(mail.text()) : mail.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.bulk() ? MailHtml.ofMarkdown(mail.subject(), mail.text()) : MailHtml.of(mail.subject(), mail.text()), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static MimeMultipart withFiles(OutgoingMail mail) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives(mail));
        MimeMultipart all = new MimeMultipart("mixed", words);
        for (MailFile file : mail.files()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
            ParameterList name = new ParameterList();
            name.set("filename", file.name(), UTF_8); // with the machine's own character set an umlaut may be lost
            part.setHeader("Content-Type", file.mediaType());
            part.setHeader("Content-Disposition", new ContentDisposition(Part.ATTACHMENT, name).toString());
            part.setHeader("Content-Transfer-Encoding", "base64");
            all.addBodyPart(part);
        }
        return all;
    }

    /** Whether the server said that this recipient will never do. */
    static boolean isForGood(MessagingException failure) {
        return failure instanceof SendFailedException refused && refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    /** The failure's kind and the server's number; its words may repeat the address or the text. */
    static String describe(MessagingException failure) {
        Throwable cause = failure;
        while (cause instanceof MessagingException nested && nested.getNextException() != null) {
            cause = nested.getNextException();
        }
        Matcher code = REPLY_CODE.matcher(String.valueOf(cause.getMessage()));
        return cause.getClass().getSimpleName() + (code.find() ? " " + code.group(1) : "");
    }
}
