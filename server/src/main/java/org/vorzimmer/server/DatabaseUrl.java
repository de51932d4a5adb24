package org.vorzimmer.server;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.SslMode;

/** The address of a database server: what leaves this machine must be encrypted, by TLS 1.2 or newer. */
final class DatabaseUrl {

    private static final Set<SslMode> ENCRYPTED = Set.of(SslMode.VERIFY_FULL, SslMode.VERIFY_CA, SslMode.TRUST);
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1|\\[::1]");
    private static final Pattern OLD_PROTOCOL = Pattern.compile("SSLv[23]|TLSv1|TLSv1\\.1");

    private DatabaseUrl() { }

    static void check(Setting setting, String url) {
        Configuration configuration = parse(setting, url);
        if (configuration.database() == null) {
            throw new StartException(setting + " names no schema: jdbc:mariadb://HOST:PORT/SCHEMA");
        }
        boolean near = configuration.addresses().stream().map(address -> address.host).allMatch(DatabaseUrl::isLoopback);
        if (!near && !ENCRYPTED.contains(configuration.sslMode())) {
            throw new StartException(setting + " leads to another machine and needs ?sslMode=verify-full");
        }
        String protocols = configuration.enabledSslProtocolSuites();
        if (protocols != null && Arrays.stream(protocols.split("[,; ]+")).anyMatch(OLD_PROTOCOL.asMatchPredicate())) {
            throw new StartException(setting + " allows a protocol older than TLSv1.2");
        }
    }

    static boolean isLoopback(String host) {
        return host != null && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    static Configuration parse(Setting setting, String url) {
        try {
            Configuration configuration = Configuration.parse(url);
            if (configuration != null && !configuration.addresses().isEmpty()
                    && configuration.addresses().stream().noneMatch(address -> address.host == null)) {
                return configuration;
            }
        } catch (SQLException | IllegalArgumentException e) {
            // the same answer as below; the driver's own message would repeat a password in the address
        }
        throw new StartException(setting + " is no address of the form jdbc:mariadb://HOST:PORT/SCHEMA");
    }

    /** Host and port of the first server, for messages. */
    static String shown(String url) {
        try {
            HostAddress address = Configuration.parse(url).addresses().get(0);
            return address.host + ":" + address.port;
        } catch (SQLException e) {
            throw new IllegalArgumentException("unchecked address", e);
        }
    }
}
