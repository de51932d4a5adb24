package org.vorzimmer.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Program of bin/backup: writes a dump of the application's schema into a new folder, be the installation running or not. */
public final class Backup {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'vorzimmer-'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Backup() { }

    public static void main(String[] arguments) {
        try {
            if (arguments.length != 1) {
                throw new StartException("Usage: bin/backup FOLDER");
            }
            System.out.println(write(System.getenv(), Path.of(arguments[0]), Clock.systemUTC()));
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Answers the folder that was made. */
    public static Path write(Map<String, String> environment, Path target, Clock clock) {
        Settings settings = Settings.from(environment);
        SettingsCheck.check(settings);
        DataFolder data = DataFolder.open(Path.of(environment.getOrDefault(Setting.VORZIMMER_DATA.name(), "data")));
        Distribution distribution = Distribution.find();
        Path folder = target.toAbsolutePath().resolve(NAME.format(clock.instant()));
        try {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new StartException("The backup cannot be written to " + folder + ": " + e.getMessage(), e);
        }
        if (!settings.hasOwnDatabase()) {
            new DatabaseDump(distribution, data, settings).writeTo(folder);
            return folder;
        }
        if (InstallationLock.isTaken(data)) {
            Settings running = settings.with(EmbeddedDatabase.runningElsewhere(data).settings());
            new DatabaseDump(distribution, data, running).writeTo(folder);
            return folder;
        }
        try (InstallationLock lock = InstallationLock.take(data); EmbeddedDatabase database = new EmbeddedDatabase(distribution, data)) {
            lock.say("backup, process " + ProcessHandle.current().pid());
            database.start();
            new DatabaseDump(distribution, data, settings.with(database.settings())).writeTo(folder);
        }
        return folder;
    }
}
