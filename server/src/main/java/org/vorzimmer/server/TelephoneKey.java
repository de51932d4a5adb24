package org.vorzimmer.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** With what the demo's telephone systems sign, as the application has written it for this run. */
public record TelephoneKey(String tenant, String host, int port, String code, String secret) {

    private static final String FILE = "telephone-keys.tsv";
    private static final int COLUMNS = 5;

    /** The key of a tenant's in the data folder of a running demo. */
    public static TelephoneKey of(Path data, String tenant) {
        List<TelephoneKey> all = all(data);
        return all.stream().filter(key -> key.tenant().equals(tenant)).findFirst()
                .orElseThrow(() -> new StartException("No key for " + tenant + ": there are " + all.stream().map(TelephoneKey::tenant).toList()));
    }

    private static List<TelephoneKey> all(Path data) {
        Path file = data.resolve("run").resolve(FILE);
        try {
            return Files.readAllLines(file).stream().map(line -> line.split("\t")).filter(part -> part.length == COLUMNS)
                    .map(part -> new TelephoneKey(part[0], part[1], Integer.parseInt(part[2]), part[3], part[4])).toList();
        } catch (IOException e) {
            throw new StartException(file + " cannot be read: is the demo running, and VORZIMMER_DATA its data folder?", e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "TelephoneKey[" + tenant + ", " + code + "]";
    }
}
