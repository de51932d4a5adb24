package org.vorzimmer.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns settings into what Payara Micro wants: its arguments, its configuration file and that of its log. */
final class PayaraConfiguration {

    private static final String HTTP = "//protocol[@name='http-listener']";
    private static final String HTTPS = "//protocol[@name='https-listener']";
    private static final String SERVER = "//config[@name='server-config']";
    private static final String OPS = "ops";
    /** Says nothing about itself; X-Frame-Options comes from the application with its other security headers. */
    private static final Map<String, String> DISCREET = Map.of("server-header", "false", "xpowered-by", "false",
            "trace-enabled", "false", "xframe-options", "false");

    private final Settings settings;
    private final DataFolder data;
    private final NodeAddress address;
    private final Cluster cluster;

    PayaraConfiguration(Settings settings, DataFolder data, NodeAddress address) {
        this.settings = settings;
        this.data = data;
        this.address = address;
        this.cluster = settings.get(Setting.VORZIMMER_CLUSTER).map(Cluster::parse).orElseGet(Cluster::alone);
    }

    List<String> arguments() {
        Cluster.Member self = cluster.self();
        List<String> arguments = new ArrayList<>(List.of("--disablephonehome",
                "--name", settings.get(Setting.VORZIMMER_NODE).orElse("node1"), "--clustername", "vorzimmer",
                "--interfaces", self.host(), "--startport", String.valueOf(self.port()), "--clustermode", cluster.asClusterMode(),
                "--port", String.valueOf(address.http())));
        if (address.https() != 0) {
            arguments.addAll(List.of("--sslport", String.valueOf(address.https()), "--sslcert", certificates().get(0)));
            if (certificates().size() > 1) {
                arguments.add("--enablesni");
            }
        }
        return arguments;
    }

    void write() {
        DomainXml domain = DomainXml.read(data.node().resolve("config/domain.xml"));
        for (String protocol : List.of(HTTP, HTTPS)) {
            domain.set(protocol + "/http", DISCREET);
        }
        for (String listener : List.of("http-listener", "https-listener")) {
            domain.set("//network-listener[@name='" + listener + "']", Map.of("address", address.bind()));
        }
        domain.set(HTTPS + "/ssl", Map.of("ssl3-enabled", "false", "tls-enabled", "false", "tls11-enabled", "false",
                "tls12-enabled", "true", "tls13-enabled", "true"));
        addOperatorsListener(domain);
        domain.write();
        writeLogConfiguration();
    }

    private List<String> certificates() {
        char[] password = settings.get(Setting.VORZIMMER_TLS_KEYSTORE_PASSWORD).orElseThrow().toCharArray();
        try (InputStream content = Files.newInputStream(Path.of(settings.get(Setting.VORZIMMER_TLS_KEYSTORE).orElseThrow()))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, password);
            return TlsKeys.aliases(store);
        } catch (IOException | GeneralSecurityException e) {
            throw new StartException(Setting.VORZIMMER_TLS_KEYSTORE + " cannot be read any more: " + e.getMessage(), e);
        }
    }

    /** Health, metrics and OpenAPI have a listener of their own on the loopback address, out of every visitor's reach. */
    private void addOperatorsListener(DomainXml domain) {
        domain.add("//protocols", "protocol", Map.of("name", OPS))
                .add("//protocol[@name='" + OPS + "']", "http", Map.of("default-virtual-server", OPS))
                .set("//protocol[@name='" + OPS + "']/http", DISCREET)
                .add("//network-listeners", "network-listener", Map.of("name", OPS, "protocol", OPS, "transport", "tcp",
                        "thread-pool", "http-thread-pool", "address", "127.0.0.1", "port", String.valueOf(address.ops())))
                .add("//http-service", "virtual-server", Map.of("id", OPS, "network-listeners", OPS));
        domain.add(SERVER, "microprofile-healthcheck-configuration", Map.of("endpoint", "health", "virtual-servers", OPS))
                .set("//microprofile-metrics-configuration", Map.of("endpoint", "metrics", "virtual-servers", OPS))
                .add(SERVER, "microprofile-openapi-configuration", Map.of("endpoint", "openapi", "virtual-servers", OPS));
    }

    private void writeLogConfiguration() {
        try (InputStream template = PayaraConfiguration.class.getResourceAsStream("logging.properties")) {
            String text = new String(template.readAllBytes(), StandardCharsets.ISO_8859_1);
            // By a link in the node's folder, where it runs: a full path may have letters that Payara's own reading and writing of the file garbles.
            Path link = Files.createSymbolicLink(data.node().resolve("logs-of-the-installation"), data.log());
            DataFolder.writePrivately(data.node().resolve("config/logging.properties"), text.replace("{pattern}", link.getFileName() + "/node.%g.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
