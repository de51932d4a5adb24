package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.shared.Setting;

/** Whether the node's disk is filling up: its working folder and the temporary folder of uploads. */
@ApplicationScoped
public class DiskCheck implements AlarmCheck {

    private static final String KIND = "DISK_SPACE";
    private static final long MEGABYTE = 1024L * 1024;

    @Override
    public List<OperatorAlert> look() {
        long least = Setting.ALARM_DISK_FREE_MB.asInt() * MEGABYTE;
        long free = Math.min(free(Path.of("")), free(Path.of(System.getProperty("java.io.tmpdir"))));
        return List.of(judge(Setting.NODE.get(), free, least));
    }

    static OperatorAlert judge(String node, long free, long least) {
        return free < least ? OperatorAlert.raise(KIND, node, free / MEGABYTE + " MB free, " + least / MEGABYTE + " MB wanted")
                : OperatorAlert.clear(KIND, node);
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder.toAbsolutePath()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Free space not readable", e);
        }
    }
}
