package org.vorzimmer.it.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.vorzimmer.it.harness.Findings;
import org.vorzimmer.it.harness.Names.Options;
import org.vorzimmer.it.harness.Stand;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The home page as visitors get it against a static file of the same size from the same server. */
final class SiteBench {

    private static final int SECONDS = 8;
    private static final int WARM_UP = 10;

    private final Stand stand;
    private final int connections;

    private SiteBench(Stand stand, int connections) {
        this.stand = stand;
        this.connections = connections;
    }

    static void run(Options options) throws Exception {
        Findings findings = Findings.in("performance.md", options.command());
        try (Stand stand = Stand.start("site")) {
            new SiteBench(stand, options.get("connections", 32)).measure(findings);
        }
        findings.write();
    }

    private void measure(Findings findings) throws Exception {
        int size = sizeOf("/");
        Files.write(application().resolve("same-size.html"), new byte[size]);
        if (sizeOf("/same-size.html") != size) {
            throw new AssertionError("The static file is not served");
        }
        perSecond("/", WARM_UP);
        perSecond("/same-size.html", WARM_UP);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= 3; round++) {
            double home = perSecond("/", SECONDS);
            double file = perSecond("/same-size.html", SECONDS);
            ratios.add(home / file);
            findings.say(String.format("Round %d: home page %.0f requests/s, static file %.0f requests/s.", round, home, file));
        }
        findings.say(String.format("**Ratio home page / static file: %.2f** (median of three; %d bytes, %d keep-alive connections, %d s each, clients on the same machine).",
                Bench.median(ratios), size, connections, SECONDS));
    }

    /** Where the node has unpacked the public site. */
    private Path application() throws IOException {
        try (Stream<Path> files = Files.walk(stand.installation().data())) {
            return files.filter(file -> file.endsWith("WEB-INF") && file.getParent().getFileName().toString().contains("public-site")
                    && file.getParent().toString().contains("applications")).findFirst().orElseThrow().getParent();
        }
    }

    private int sizeOf(String path) throws IOException {
        try (Connection connection = new Connection()) {
            return connection.get(path);
        }
    }

    private double perSecond(String path, int seconds) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        List<Future<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            counts.add(clients.submit(() -> {
                try (Connection connection = new Connection()) {
                    int done = 0;
                    while (System.nanoTime() < end) {
                        connection.get(path);
                        done++;
                    }
                    return done;
                }
            }));
        }
        long all = 0;
        for (Future<Integer> count : counts) {
            all += count.get();
        }
        clients.shutdown();
        return all / ((System.nanoTime() - start) / 1e9);
    }

    /** One keep-alive connection; as little work as possible per request, because the clients share the machine with the server. */
    private final class Connection implements AutoCloseable {

        private Socket socket;
        private InputStream in;

        private void open() throws IOException {
            socket = new Socket("127.0.0.1", stand.installation().port());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        }

        int get(String path) throws IOException {
            if (socket == null || socket.isClosed()) {
                open();
            }
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: " + Tenant.LERCHE.host() + "\r\nAccept-Language: de\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            int length = -1;
            boolean close = false;
            String first = line();
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(java.util.Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(lower.substring(15).strip());
                }
                close |= lower.equals("connection: close");
            }
            if (!first.contains(" 200 ") || length < 0) {
                throw new IOException(first + ", length " + length);
            }
            in.skipNBytes(length);
            if (close) {
                socket.close();
            }
            return length;
        }

        private String line() throws IOException {
            StringBuilder text = new StringBuilder(60);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("The server hung up");
                }
                if (c != '\r') {
                    text.append((char) c);
                }
            }
            return text.toString();
        }

        @Override
        public void close() {
            try {
                if (socket != null) {
                    socket.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
