package org.vorzimmer.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a socket of this machine that plays a manager interface: pieces of lines, refusals, silence and coming back. */
@Timeout(30)
class AmiConnectionTest {

    private static final Duration PATIENCE = Duration.ofMillis(150);

    private ManagerInterface asterisk;

    @BeforeEach
    void listen() throws IOException {
        asterisk = new ManagerInterface();
    }

    @AfterEach
    void stop() throws IOException {
        asterisk.close();
    }

    @Test
    void linesInPiecesAreOneMessage() throws Exception {
        CountDownLatch silentLongEnough = new CountDownLatch(1);
        asterisk.then(visitor -> {
            visitor.say(ManagerInterface.GREETING).await("Login").say(ManagerInterface.WELCOME).say("Event: Hang").await("Ping");
            silentLongEnough.countDown();
            visitor.say("Response: never\r").say("\nbut: a line in between\r\n\r\nEve").say("nt: Hangup\r\nUniqueid: 17.1\r\nCause-txt: Über\r\n\r\n");
        });
        List<AmiMessage> heard = new ArrayList<>();
        try (AmiConnection connection = AmiConnection.open(access(asterisk.port()))) {
            assertThatThrownBy(() -> connection.hear(heard::add)).isInstanceOf(AmiException.class);
        }
        assertThat(silentLongEnough.getCount()).isZero();
        assertThat(heard).extracting(AmiMessage::event).containsExactly("HangResponse: never", "Hangup");
        assertThat(heard.get(1).get("Uniqueid")).isEqualTo("17.1");
        assertThat(heard.get(1).get("Cause-txt")).isEqualTo("Über");
        assertThat(asterisk.said()).contains("Username: vorzimmer", "Secret: geheim", "Events: call");
    }

    @Test
    void aRefusedLoginAndAStrangerAreToldApart() {
        asterisk.then(visitor -> visitor.say(ManagerInterface.GREETING).await("Login").say("Response: Error\r\nActionID: login\r\nMessage: Authentication failed\r\n\r\n").stay());
        asterisk.then(visitor -> visitor.say("220 mail.example ESMTP\r\n").stay());
        asterisk.then(visitor -> visitor.stay());
        assertThat(List.of(failure(access(asterisk.port())), failure(access(asterisk.port())), failure(access(asterisk.port()))))
                .containsExactly(AmiFailure.LOGIN, AmiFailure.NO_ASTERISK, AmiFailure.NO_ASTERISK);
    }

    @Test
    void whoeverIsSilentTooLongIsGivenUp() throws Exception {
        asterisk.then(visitor -> visitor.say(ManagerInterface.GREETING).await("Login").say(ManagerInterface.WELCOME).await("Ping").stay());
        try (AmiConnection connection = AmiConnection.open(access(asterisk.port()))) {
            assertThatThrownBy(() -> connection.hear(message -> { })).isInstanceOfSatisfying(AmiException.class, e -> assertThat(e.failure()).isEqualTo(AmiFailure.LOST));
        }
    }

    @Test
    void anotherMachineIsNotEvenTriedInClear() throws IOException {
        assertThat(failure(new AmiAccess("asterisk.example", 5038, false, "vorzimmer", "geheim", PATIENCE))).isEqualTo(AmiFailure.IN_CLEAR);
        asterisk.then(visitor -> visitor.say(ManagerInterface.GREETING).stay());
        assertThat(failure(new AmiAccess("localhost", asterisk.port(), true, "vorzimmer", "geheim", PATIENCE))).as("TLS with somebody who has none").isEqualTo(AmiFailure.NO_ASTERISK);
        assertThat(failure(access(unusedPort()))).isEqualTo(AmiFailure.UNREACHABLE);
    }

    @Test
    void aBrokenConnectionIsMadeAgain() throws Exception {
        asterisk.then(visitor -> visitor.say(ManagerInterface.GREETING).await("Login").say(ManagerInterface.WELCOME).say("Event: One\r\n\r\n"));
        asterisk.then(visitor -> visitor.say(ManagerInterface.GREETING).await("Login").say("Response: Error\r\nActionID: login\r\n\r\n"));
        asterisk.then(visitor -> visitor.say(ManagerInterface.GREETING).await("Login").say(ManagerInterface.WELCOME).say("Event: Two\r\n\r\n").stay());
        BlockingQueue<String> news = new LinkedBlockingQueue<>();
        List<Integer> failures = new ArrayList<>();
        AsteriskLink link = new AsteriskLink(access(asterisk.port()), watcher(news), failed -> {
            failures.add(failed);
            return Duration.ofMillis(1);
        });
        Thread thread = new Thread(link);
        thread.start();
        List<String> told = new ArrayList<>();
        while (told.isEmpty() || !told.get(told.size() - 1).equals("Two")) {
            told.add(news.poll(10, TimeUnit.SECONDS));
        }
        link.close();
        thread.join();
        assertThat(told.stream().filter(one -> !one.equals("FullyBooted"))).containsExactly("connected", "One", "LOST", "LOGIN", "connected", "Two");
        assertThat(failures).startsWith(1, 2);
        assertThat(news).as("closed by us is no news").isEmpty();
    }

    @Test
    void pausesGrowToAMinute() {
        assertThat(List.of(1, 2, 3, 4, 6, 7, 50)).extracting(failures -> AsteriskLink.growing(failures).toSeconds()).containsExactly(1L, 2L, 4L, 8L, 32L, 60L, 60L);
    }

    private static AsteriskLink.Watcher watcher(BlockingQueue<String> news) {
        return new AsteriskLink.Watcher() {
            @Override
            public void connected() {
                news.add("connected");
            }

            @Override
            public void down(AmiFailure failure) {
                news.add(failure.name());
            }

            @Override
            public void heard(AmiMessage message) {
                news.add(message.event());
            }
        };
    }

    private static AmiFailure failure(AmiAccess access) {
        try {
            AmiConnection.open(access).close();
            throw new AssertionError("Connected to " + access);
        } catch (AmiException e) {
            return e.failure();
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return nobody.getLocalPort();
        }
    }

    private static AmiAccess access(int port) {
        return new AmiAccess("127.0.0.1", port, false, "vorzimmer", "geheim", PATIENCE);
    }
}
