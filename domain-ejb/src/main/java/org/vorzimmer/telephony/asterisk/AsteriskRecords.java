package org.vorzimmer.telephony.asterisk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vorzimmer.live.Live;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.vault.PlatformSeal;

/** What the nodes tell each other and the office about the current tenant's server; each in a transaction of its own, from whatever thread. */
@Dependent
class AsteriskRecords {

    /** Channel on which open pages hear that the connection came or went. */
    static final String LIVE = "asterisk";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PURPOSE = "asterisk";

    @Inject AsteriskQueries servers;
    @Inject PlatformSeal seal;
    @Inject Live live;
    @Inject Clock clock;

    /** What a node needs so that it can hear a server. */
    record Lease(AmiAccess access, String incomingContext, Instant configuredAt) {
    }

    /** Takes or renews the lease for this node; empty when there is no server or another node hears it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Lease> lease() {
        return servers.locked().filter(server -> server.lease(Setting.NODE.get(), clock.instant())).map(server -> {
            AsteriskSettings settings = server.getSettings();
            String secret = new String(seal.open(PURPOSE, server.sealedSecret()), StandardCharsets.UTF_8);
            return new Lease(new AmiAccess(settings.host(), settings.port(), settings.tls(), settings.user(), secret, PATIENCE), settings.incomingContext(),
                    server.configuredAt());
        });
    }

    /** @param by settings of the connection: news of an older one are no news */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void connected(Instant by) {
        servers.locked().filter(server -> server.configuredAt().equals(by)).ifPresent(server -> server.connected(clock.instant()));
        live.publish(LIVE, "");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void down(Instant by, AmiFailure failure) {
        servers.locked().filter(server -> server.configuredAt().equals(by)).ifPresent(server -> server.down(failure, clock.instant()));
        live.publish(LIVE, "");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<AsteriskServer> find() {
        return servers.find();
    }

    byte[] sealed(String secret) {
        return seal.seal(PURPOSE, secret.getBytes(StandardCharsets.UTF_8));
    }
}
