package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.shared.Setting;

/** Whether a certificate of the https listener ends within three weeks, or its file cannot be read. Behind a proxy there is none to look at. */
@ApplicationScoped
public class CertificateCheck implements AlarmCheck {

    private static final String ENDS = "CERTIFICATE_ENDS";
    private static final String UNREADABLE = "CERTIFICATE_UNREADABLE";
    private static final Duration NOTICE = Duration.ofDays(21);

    @Inject Clock clock;

    @Override
    public List<OperatorAlert> look() {
        Optional<String> file = Setting.TLS_KEYSTORE.optional();
        if (file.isEmpty()) {
            return List.of();
        }
        String node = Setting.NODE.get();
        try {
            KeyStore store = KeyStore.getInstance(new File(file.get()), Setting.TLS_KEYSTORE_PASSWORD.optional().orElse("").toCharArray());
            List<OperatorAlert> found = new ArrayList<>(judge(store, node, clock.instant()));
            found.add(OperatorAlert.clear(UNREADABLE, node));
            return found;
        } catch (GeneralSecurityException | IOException e) {
            return List.of(OperatorAlert.raise(UNREADABLE, node, e.getClass().getSimpleName()));
        }
    }

    static List<OperatorAlert> judge(KeyStore store, String node, Instant now) throws GeneralSecurityException {
        List<OperatorAlert> found = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            Certificate certificate = store.getCertificate(alias);
            if (certificate instanceof X509Certificate x509) {
                found.add(judge(node + "/" + alias, x509.getNotAfter().toInstant(), now));
            }
        }
        return found;
    }

    static OperatorAlert judge(String place, Instant end, Instant now) {
        return end.isBefore(now.plus(NOTICE)) ? OperatorAlert.raise(ENDS, place, "ends " + end) : OperatorAlert.clear(ENDS, place);
    }
}
