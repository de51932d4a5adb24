package org.vorzimmer.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.vorzimmer.shared.Loopback;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.tenancy.TenantSetting;

/** A mailbox to read: in clear only on this machine, otherwise by TLS 1.2 or newer with the server's name checked. */
record ImapServer(String host, int port, String user, String password) {

    private static final int IMAPS = 993;

    /** The mailbox of the launcher's mail catcher, when one runs. */
    static Optional<ImapServer> mailCatcher() {
        return Setting.MAILCATCHER_IMAP_PORT.optional().map(port -> new ImapServer("127.0.0.1", Integer.parseInt(port),
                Setting.MAILCATCHER_USER.get(), Setting.MAILCATCHER_PASSWORD.get()));
    }

    /**
     * The tenant's own mailbox, when one is set.
     *
     * @param secrets finds the value of an environment variable
     */
    static Optional<ImapServer> ofTenant(String slug, Map<TenantSetting, String> settings, Function<String, Optional<String>> secrets) {
        String host = settings.get(TenantSetting.INBOUND_IMAP_HOST).strip();
        String variable = settings.get(TenantSetting.INBOUND_IMAP_PASSWORD_VARIABLE).strip();
        if (host.isEmpty() || variable.isEmpty()) {
            return Optional.empty();
        }
        // Else a tenant could have any secret of the installation sent to a host of its choice.
        String own = "VORZIMMER_INBOUND_" + slug.toUpperCase(Locale.ROOT).replace('-', '_');
        if (!variable.equals(own) && !variable.startsWith(own + "_")) {
            throw new IllegalStateException("The variable of a mailbox's password must begin with " + own);
        }
        String password = secrets.apply(variable).orElseThrow(() -> new IllegalStateException("Variable " + variable + " is not set"));
        return Optional.of(new ImapServer(host, Integer.parseInt(settings.get(TenantSetting.INBOUND_IMAP_PORT)),
                settings.get(TenantSetting.INBOUND_IMAP_USER).strip(), password));
    }

    Store open() throws MessagingException {
        String protocol = port == IMAPS ? "imaps" : "imap";
        Store store = Session.getInstance(properties(protocol)).getStore(protocol);
        store.connect(host, port, user, password);
        return store;
    }

    Properties properties(String protocol) {
        String start = "mail." + protocol + ".";
        Properties settings = new Properties();
        settings.setProperty(start + "connectiontimeout", "15000");
        settings.setProperty(start + "timeout", "60000");
        settings.setProperty(start + "writetimeout", "60000");
        settings.setProperty(start + "ssl.protocols", "TLSv1.2 TLSv1.3");
        settings.setProperty(start + "ssl.checkserveridentity", "true");
        settings.setProperty(start + "starttls.enable", Boolean.toString(!Loopback.is(host)));
        settings.setProperty(start + "starttls.required", Boolean.toString(!Loopback.is(host)));
        return settings;
    }

    @Override
    public String toString() {
        return user + " at " + host + ":" + port;
    }
}
