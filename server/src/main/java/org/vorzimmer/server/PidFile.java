package org.vorzimmer.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Remembers a child process across a crash of the launcher. The number alone proves nothing, it may belong to somebody
 * else by now: the process counts as ours only if the mark stands among its arguments.
 */
record PidFile(Path file, String mark) {

    void write(long pid) {
        DataFolder.writePrivately(file, pid + "\n");
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of this file, if it still runs and is ours. */
    Optional<ProcessHandle> process() {
        return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    /** Ends what an earlier launcher left behind; true if there was something. */
    boolean endOrphan(Duration patience) {
        Optional<ProcessHandle> orphan = process();
        orphan.ifPresent(process -> ChildProcess.end(process, patience));
        delete();
        return orphan.isPresent();
    }

    private Optional<Long> pid() {
        try {
            return Files.exists(file) ? Optional.of(Long.valueOf(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // half-written at a crash: then nothing is known
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(argument -> argument.contains(mark));
    }
}
