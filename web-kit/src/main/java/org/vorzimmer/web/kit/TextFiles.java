package org.vorzimmer.web.kit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the text files of a web application, in folders and in jars, so that a feature only has to add its own file. */
final class TextFiles {

    private static final String FOLDER = "texts";

    private TextFiles() { }

    /** Sorted by name; a container may name the same folder twice, so each address counts once. */
    static List<URL> in(ClassLoader loader, String ending) {
        Map<String, URL> found = new TreeMap<>();
        try {
            for (URL folder : Collections.list(loader.getResources(FOLDER))) {
                Stream<String> names = "file".equals(folder.getProtocol()) ? listFolder(folder) : listJar(folder);
                for (String name : names.filter(n -> n.endsWith(ending)).toList()) {
                    URL file = new URL(folder.toString().replaceAll("/$", "") + "/" + name);
                    found.put(file.toString(), file);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException("Text files not readable", e instanceof IOException io ? io : new IOException(e));
        }
        return List.copyOf(found.values());
    }

    private static Stream<String> listFolder(URL folder) throws URISyntaxException {
        String[] names = new File(new URI(folder.toString())).list();
        return names == null ? Stream.empty() : Stream.of(names);
    }

    private static Stream<String> listJar(URL folder) throws IOException {
        if (!(folder.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("Neither folder nor jar: " + folder);
        }
        String start = FOLDER + "/";
        return Collections.list(connection.getJarFile().entries()).stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()));
    }
}
