package org.vorzimmer.it.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Bodies that are too large end with a plain page, whether or not they say how large they are. */
class BodyLimitIT {

    private static final byte[] TEN_MEGABYTES = new byte[10 * 1024 * 1024];
    private static final int PATIENCE_MILLIS = 30_000;

    /** The addresses that take a form from strangers; the others ask for a sign-in before anybody reads what was sent. */
    private static final List<String> ADDRESSES = List.of("/kontakt", "/portal/login.xhtml", "/portal/security/forgot-password.xhtml",
            "/portal/security/reset-password.xhtml");

    @Test
    void aBodyThatSaysThatItIsTooLargeIsRefused() {
        for (String address : ADDRESSES) {
            var answer = Client.of(Tenant.LERCHE).send("POST", address, TEN_MEGABYTES, "Content-Type", "application/x-www-form-urlencoded");
            assertThat(answer.statusCode()).as(address).isEqualTo(413);
            assertThat(answer.body()).as(address).contains("<h1").doesNotContain("Exception");
        }
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Vorzimmer.running().port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(("POST /kontakt HTTP/1.1\r\nHost: " + Tenant.LERCHE.host() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int sent = 0; sent < TEN_MEGABYTES.length; sent += 0x10000) {
                    socket.getOutputStream().write(chunk);
                }
                socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedWhileSending) {
                return; // it hung up, which is a refusal too
            }
            String first = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(first).isEqualTo("HTTP/1.1 411");
        }
    }
}
