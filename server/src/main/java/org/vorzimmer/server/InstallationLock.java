package org.vorzimmer.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second launcher away from a data folder; the operating system frees it however the first one ends. */
final class InstallationLock implements AutoCloseable {

    private final FileChannel channel;

    private InstallationLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or says who has it. */
    static InstallationLock take(DataFolder data) {
        Path file = data.root().resolve("vorzimmer.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                String owner = Files.readString(file).strip();
                throw new StartException("Vorzimmer is already running with " + data.root() + (owner.isEmpty() ? "" : " (" + owner + ")"));
            }
            channel.truncate(0);
            return new InstallationLock(channel);
        } catch (IOException e) {
            throw new StartException("VORZIMMER_DATA: cannot lock " + file + " (" + e.getMessage() + ")", e);
        }
    }

    /** Whether another launcher holds the folder at this moment. */
    static boolean isTaken(DataFolder data) {
        try {
            take(data).close();
            return false;
        } catch (StartException e) {
            return true;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process, as in tests
        }
    }

    /** Leaves word for a second launcher. */
    void say(String text) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new StartException("Cannot write the lock file: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StartException("Cannot free the lock file: " + e.getMessage(), e);
        }
    }
}
