package org.vorzimmer.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** The node's copy of Payara's folder, new at each start: Micro remembers in it what was deployed and would do so again. */
final class NodeFolder {

    private NodeFolder() { }

    static void prepare(Distribution distribution, DataFolder data) {
        Path target = data.node();
        try {
            Files.createDirectories(target.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!Files.getOwner(target.getParent()).equals(Files.getOwner(data.root()))) {
                throw new StartException(target.getParent() + ": belongs to somebody else; it is where the node's files go");
            }
            DataFolder.deleteTree(target);
            copy(distribution.payara(), target);
            Files.copy(distribution.ownJar(), target.resolve("server.jar"));
            Files.copy(distribution.application(), target.resolve("vorzimmer.ear"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectory(target.resolve(source.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path relative = source.relativize(file);
                if (relative.startsWith("runtime") || relative.toString().equals("launch-micro.jar")) {
                    linkOrCopy(file, target.resolve(relative));
                } else {
                    Files.copy(file, target.resolve(relative));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void linkOrCopy(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file); // 90 MB of jars that nobody writes to
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, target); // another file system
        }
    }
}
