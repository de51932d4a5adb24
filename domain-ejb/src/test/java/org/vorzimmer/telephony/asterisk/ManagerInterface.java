package org.vorzimmer.telephony.asterisk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Plays a manager interface on this machine: one scene for each connection, one after the other. */
final class ManagerInterface implements AutoCloseable {

    static final String GREETING = "Asterisk Call Manager/9.0.0\r\n";
    static final String WELCOME = "Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\nResponse: Success\r\nActionID: login\r\nMessage: Authentication accepted\r\n\r\n";

    private static final int PATIENCE_SECONDS = 10;

    private final ServerSocket server;
    private final BlockingQueue<Scene> scenes = new LinkedBlockingQueue<>();
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    /** What is said to one connection. */
    interface Scene {
        void play(Visitor visitor) throws IOException;
    }

    /** The other side of a connection. */
    final class Visitor {

        private final Socket socket;
        private final BufferedReader in;

        Visitor(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        Visitor say(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return this;
        }

        /** Waits for an action and keeps its lines. */
        Visitor await(String action) throws IOException {
            String line = in.readLine();
            while (line != null && !line.equals("Action: " + action)) {
                line = in.readLine();
            }
            while (line != null && !line.isEmpty()) {
                said.add(line);
                line = in.readLine();
            }
            return this;
        }

        /** Waits until the other side hangs up. */
        void stay() throws IOException {
            while (in.readLine() != null) {
                Thread.onSpinWait();
            }
        }
    }

    ManagerInterface() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread player = new Thread(this::play, "manager-interface");
        player.setDaemon(true);
        player.start();
    }

    ManagerInterface then(Scene scene) {
        scenes.add(scene);
        return this;
    }

    int port() {
        return server.getLocalPort();
    }

    /** The lines of all actions that were awaited. */
    List<String> said() {
        return List.copyOf(said);
    }

    private void play() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                Scene scene = scenes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (scene != null) {
                    scene.play(new Visitor(socket));
                }
            } catch (IOException e) {
                // hung up, or closed: the next scene, if any
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
