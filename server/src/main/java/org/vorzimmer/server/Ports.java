package org.vorzimmer.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Random;
import java.util.stream.IntStream;

/** Finds ports that nobody listens on. */
public final class Ports {

    private static final int TRIES = 100;
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() { }

    /**
     * A port that nobody listens on, below the range from which the system takes ports for outgoing connections:
     * one of those could be taken again in the seconds before it is listened on.
     */
    public static int free() {
        return new Random().ints(LOWEST, HIGHEST).limit(10L * TRIES).filter(port -> isFree(port, "127.0.0.1")).findFirst()
                .orElseThrow(() -> new StartException("No free port on the loopback address"));
    }

    static int firstFreeFrom(int start, String address) {
        return IntStream.range(start, start + TRIES).filter(port -> isFree(port, address)).findFirst()
                .orElseThrow(() -> new StartException("No free port from " + start + " to " + (start + TRIES - 1) + ": choose one by --port"));
    }

    static boolean isFree(int port, String address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a port in TIME_WAIT after the last stop is free
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port), 1);
            return true;
        } catch (UnknownHostException e) {
            throw new StartException("VORZIMMER_BIND: " + address + " is not an address", e);
        } catch (IOException e) {
            return false;
        }
    }
}
