package org.vorzimmer.it.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** What the operator sees from the machine itself, and nobody from elsewhere: health, metrics, OpenAPI, the log. */
class OperatorViewIT {

    @Test
    void theApiDescribesItselfAtTheFirstCall() throws Exception {
        HttpResponse<String> answer = ops("openapi");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/v1/retention/rules/{rule}/dates");
    }

    @Test
    void theMetricsTellWhatIsWrong() throws Exception {
        Vorzimmer.running();
        long deadline = System.nanoTime() + 150_000_000_000L;
        String metrics = ops("metrics").body();
        while (!metrics.contains("kind=\"DEAD_LETTERS\"") || !metrics.contains("kind=\"RETENTION_FAILED\"")) { // told one after the other by the first look, within a minute of the start
            assertThat(System.nanoTime()).as(metrics).isLessThan(deadline);
            LockSupport.parkNanos(1_000_000_000L);
            metrics = ops("metrics").body();
        }
        assertThat(metrics).contains("vorzimmer_ready").contains("vorzimmer_live_pages").contains("kind=\"DEAD_LETTERS\"").contains("kind=\"RETENTION_FAILED\"");
        assertThat(ops("health").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void visitorsSeeNothingOfIt() {
        for (String path : List.of("/metrics", "/openapi", "/health", "/health/live")) {
            assertThat(Client.of(Tenant.LERCHE).get(path, "X-Forwarded-For", "203.0.113.9").statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theLogHasNoWarningsFromTheStartAndNobodysData() throws IOException {
        Path log = Vorzimmer.running().installation().data().resolve("log/node.0.log");
        List<String> start = Files.readAllLines(log).stream().takeWhile(line -> !line.contains("http-thread-pool")).toList();
        assertThat(start).isNotEmpty();
        assertThat(start.stream().filter(line -> line.contains("\"level\":\"WARNING\"") || line.contains("\"level\":\"SEVERE\"")).toList()).isEmpty();
        assertThat(Files.readString(log)).doesNotContain("@beispiel.example").doesNotContain("@winterberg.example");
    }

    private static HttpResponse<String> ops(String path) throws IOException, InterruptedException {
        URI address = Vorzimmer.running().installation().ops().resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
