package org.vorzimmer.server;

import java.nio.file.Path;
import java.util.Map;

/**
 * Program of bin/restore: replaces the application's schema by a backup and leaves a marker, upon which the
 * application erases again what was erased since the backup was made.
 */
public final class Restore {

    private Restore() { }

    public static void main(String[] arguments) {
        try {
            if (arguments.length != 1) {
                throw new StartException("Usage: bin/restore FOLDER, one that bin/backup has made");
            }
            read(System.getenv(), Path.of(arguments[0]));
            System.out.println("Restored. At the next start everything that is due is erased again.");
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Refused while the installation runs. */
    public static void read(Map<String, String> environment, Path backup) {
        Settings settings = Settings.from(environment);
        SettingsCheck.check(settings);
        DataFolder data = DataFolder.open(Path.of(environment.getOrDefault(Setting.VORZIMMER_DATA.name(), "data")));
        Distribution distribution = Distribution.find();
        if (!DatabaseDump.isIn(backup)) {
            throw new StartException(backup + " is no folder made by bin/backup");
        }
        try (InstallationLock lock = InstallationLock.take(data)) {
            lock.say("restore, process " + ProcessHandle.current().pid());
            if (settings.hasOwnDatabase()) {
                try (EmbeddedDatabase database = new EmbeddedDatabase(distribution, data)) {
                    database.start();
                    new DatabaseDump(distribution, data, settings.with(database.settings())).readFrom(backup);
                }
            } else {
                new DatabaseDump(distribution, data, settings).readFrom(backup);
            }
            DataFolder.writePrivately(data.restoredMarker(), backup.toAbsolutePath().getFileName() + "\n");
        }
    }
}
