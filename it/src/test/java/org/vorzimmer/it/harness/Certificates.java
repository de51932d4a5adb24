package org.vorzimmer.it.harness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of a test's own, and a client that trusts it and nothing else. */
public final class Certificates {

    public static final String PASSWORD = "changeit-in-tests";

    private Certificates() {
    }

    /** Makes a key store (PKCS12) with a self-signed certificate for these host names. */
    public static Path selfSigned(Path file, String... hosts) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            String names = String.join(",", java.util.Arrays.stream(hosts).map(host -> "dns:" + host).toList());
            Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "site", "-keyalg", "EC",
                    "-dname", "CN=" + hosts[0], "-ext", "san=" + names, "-validity", "400", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD)
                    .redirectErrorStream(true).start();
            String said = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new AssertionError("No certificate: " + said);
            }
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static SSLContext trusting(Path keyStore) {
        try (InputStream content = Files.newInputStream(keyStore)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, PASSWORD.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("site", store.getCertificate("site"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
