package org.vorzimmer.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns settings into what Payara Micro wants: its arguments, its configuration file and that of its log. */
final class PayaraConfiguration {

    private static final String HTTP = "//protocol[@name='http-listener']/http";
    private static final String OPS = "ops";

    private final Settings settings;
    private final DataFolder data;
    private final NodeAddress address;

    PayaraConfiguration(Settings settings, DataFolder data, NodeAddress address) {
        this.settings = settings;
        this.data = data;
        this.address = address;
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--disablephonehome", "--name", address.name(),
                "--port", String.valueOf(address.http())));
        arguments.addAll(List.of("--interfaces", "127.0.0.1", "--startport", String.valueOf(address.grid()),
                "--clustermode", "tcpip:127.0.0.1:" + address.grid()));
        return arguments;
    }

    void write() {
        DomainXml domain = DomainXml.read(data.node().resolve("config/domain.xml"));
        domain.set(HTTP, Map.of("server-header", "false", "xpowered-by", "false", "trace-enabled", "false",
                        "xframe-options", "false")) // the application sets it with its other security headers
                .set("//network-listener[@name='http-listener']", Map.of("address", address.bind()));
        addOperatorsListener(domain);
        domain.write();
        writeLogConfiguration();
    }

    /** Health, metrics and OpenAPI have a listener of their own on the loopback address, out of every visitor's reach. */
    private void addOperatorsListener(DomainXml domain) {
        domain.add("//protocols", "protocol", Map.of("name", OPS))
                .add("//protocol[@name='ops']", "http", Map.of("default-virtual-server", OPS, "server-header", "false",
                        "xpowered-by", "false", "trace-enabled", "false", "max-connections", "50"))
                .add("//network-listeners", "network-listener", Map.of("name", OPS, "protocol", OPS, "transport", "tcp",
                        "thread-pool", "http-thread-pool", "address", "127.0.0.1", "port", String.valueOf(address.ops())))
                .add("//http-service", "virtual-server", Map.of("id", OPS, "network-listeners", OPS));
        domain.add("//config[@name='server-config']", "microprofile-healthcheck-configuration", Map.of("endpoint", "health", "virtual-servers", OPS))
                .set("//microprofile-metrics-configuration", Map.of("endpoint", "metrics", "virtual-servers", OPS))
                .add("//config[@name='server-config']", "microprofile-openapi-configuration", Map.of("endpoint", "openapi", "virtual-servers", OPS));
    }

    private void writeLogConfiguration() {
        try (InputStream template = PayaraConfiguration.class.getResourceAsStream("logging.properties")) {
            String text = new String(template.readAllBytes(), StandardCharsets.ISO_8859_1);
            // A percent sign has a meaning in the handler's pattern, a backslash in a properties file.
            String pattern = data.log().resolve("node").toString().replace("%", "%%").replace("\\", "\\\\");
            DataFolder.writePrivately(data.node().resolve("config/logging.properties"), text.replace("{pattern}", pattern + ".%g.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
