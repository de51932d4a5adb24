package org.vorzimmer.notification;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;
import org.vorzimmer.shared.Loopback;
import org.vorzimmer.shared.Setting;

/** Where mails are handed over, and how: in clear only on this machine, otherwise by TLS 1.2 or newer with the server's name checked. */
record SmtpServer(String host, int port, String user, String password, Tls tls) {

    /** How the line is protected; NONE is refused beyond this machine. */
    enum Tls { NONE, STARTTLS, TLS }

    private static final String CONNECT_MILLIS = "15000";
    private static final String ANSWER_MILLIS = "60000";

    SmtpServer {
        if (tls == Tls.NONE && !Loopback.is(host)) {
            throw new IllegalStateException("Setting " + Setting.SMTP_TLS.key() + " is NONE, but " + Setting.SMTP_HOST.key() + " is another machine");
        }
    }

    static SmtpServer configured() {
        return new SmtpServer(Setting.SMTP_HOST.get(), Setting.SMTP_PORT.asInt(), Setting.SMTP_USER.optional().orElse(""),
                Setting.SMTP_PASSWORD.optional().orElse(""), tlsOf(Setting.SMTP_TLS.get()));
    }

    private static Tls tlsOf(String text) {
        for (Tls tls : Tls.values()) {
            if (tls.name().equalsIgnoreCase(text.strip())) {
                return tls;
            }
        }
        throw new IllegalStateException("Setting " + Setting.SMTP_TLS.key() + " is none of NONE, STARTTLS, TLS");
    }

    /** @param envelopeSender where the server sends what it cannot deliver */
    Session session(String envelopeSender) {
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.from", envelopeSender);
        settings.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        settings.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.TLS));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        settings.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }
}
