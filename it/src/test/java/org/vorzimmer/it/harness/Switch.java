package org.vorzimmer.it.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where the proxy stands in front of several nodes: passes each new connection on to the node that it points to. */
public final class Switch implements AutoCloseable {

    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int target;

    public Switch(int target) {
        this.target = target;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start("switch", this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** From now on connections go there; those that are open are cut, as by the end of their node. */
    public void pointTo(int port) {
        target = port;
        open.forEach(Switch::shut);
    }

    private void accept() {
        try {
            while (true) {
                Socket visitor = entrance.accept();
                try {
                    Socket node = new Socket(InetAddress.getLoopbackAddress(), target);
                    open.add(visitor);
                    open.add(node);
                    start("switch-in", () -> pass(visitor, node));
                    start("switch-out", () -> pass(node, visitor));
                } catch (IOException e) {
                    shut(visitor);
                }
            }
        } catch (IOException e) {
            open.forEach(Switch::shut); // closed
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            InputStream bytes = from.getInputStream();
            bytes.transferTo(to.getOutputStream());
        } catch (IOException e) {
            // cut from one side: the other one is cut too
        } finally {
            shut(from);
            shut(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void shut(java.io.Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        shut(entrance);
    }
}
