package org.vorzimmer.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Waits until a node serves visitors. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final NodeProcess node;
    private final URI question;

    Readiness(NodeProcess node, NodeAddress address) {
        this.node = node;
        this.question = URI.create("http://" + address.nearHost() + ":" + address.http() + "/health/ready");
    }

    void await() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        // Not asked while the application is being deployed: the answers would be errors in the log.
        while (!node.isDeployed() || !isYes()) {
            if (!node.isRunning()) {
                throw new StartException("The application does not start:\n" + node.lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new StartException("The application is not ready after " + PATIENCE.toMinutes() + " minutes:\n" + node.lastWords());
            }
            ChildProcess.pause(Duration.ofMillis(200));
        }
    }

    private boolean isYes() {
        try {
            HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            int status = connection.getResponseCode();
            // A redirect to HTTPS is an answer of the running application too.
            return status == HttpURLConnection.HTTP_OK || status >= 300 && status < 400;
        } catch (IOException e) {
            return false;
        }
    }
}
