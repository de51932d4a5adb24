package org.vorzimmer.telephony.asterisk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** The tenant's Asterisk server: where its manager interface is, which node hears it at present, and how that goes. */
@Entity
@Table(name = "asterisk_servers")
public class AsteriskServer extends TenantOwned {

    /** A node that has not been heard of for so long has lost the server to another. */
    static final Duration LEASE = Duration.ofSeconds(30);

    @NotNull @Size(max = AsteriskSettings.LONGEST_HOST)
    private String host;

    private int port;

    private boolean tls;

    @NotNull @Size(max = AsteriskSettings.LONGEST_NAME) @Column(name = "manager_user")
    private String user;

    @NotNull @Column(name = "sealed_secret")
    private byte[] sealedSecret;

    @NotNull @Size(max = AsteriskSettings.LONGEST_CONTEXT) @Column(name = "incoming_context")
    private String incomingContext;

    /** A node that hears by older settings begins anew. */
    @NotNull @Column(name = "configured_at")
    private Instant configuredAt;

    private String node;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "connected_at")
    private Instant connectedAt;

    /** Since when there is no connection; null while there is one, and before the first try. */
    @Column(name = "down_since")
    private Instant downSince;

    @Enumerated(EnumType.STRING) @Column(name = "last_error")
    private AmiFailure lastError;

    @Column(name = "last_error_at")
    private Instant lastErrorAt;

    protected AsteriskServer() {
    } // for JPA

    AsteriskServer(AsteriskSettings settings, byte[] sealedSecret, Instant now) {
        configure(settings, sealedSecret, now);
    }

    final void configure(AsteriskSettings settings, byte[] newSecret, Instant now) {
        host = settings.host();
        port = settings.port();
        tls = settings.tls();
        user = settings.user();
        incomingContext = settings.incomingContext();
        if (newSecret != null) {
            sealedSecret = newSecret.clone();
        }
        configuredAt = now;
        connectedAt = null;
        downSince = null;
        lastError = null;
        lastErrorAt = null;
    }

    /** Takes or renews the right to hear this server; false while another node has it. */
    boolean lease(String forNode, Instant now) {
        boolean free = node == null || node.equals(forNode) || !leasedUntil.isAfter(now) || leasedUntil.isAfter(now.plus(LEASE.multipliedBy(2))); // a clock moved back
        if (free) {
            node = forNode;
            leasedUntil = now.plus(LEASE);
        }
        return free;
    }

    void connected(Instant now) {
        connectedAt = now;
        downSince = null;
    }

    void down(AmiFailure failure, Instant now) {
        connectedAt = null;
        downSince = downSince == null ? now : downSince;
        lastError = failure;
        lastErrorAt = now;
    }

    byte[] sealedSecret() {
        return sealedSecret.clone();
    }

    public AsteriskSettings getSettings() {
        return new AsteriskSettings(host, port, tls, user, incomingContext);
    }

    Instant configuredAt() {
        return configuredAt;
    }

    /** Null while there is no connection. */
    public Instant getConnectedAt() {
        return connectedAt;
    }

    /** Null while there is a connection, and before the first try. */
    public Instant getDownSince() {
        return downSince;
    }

    public AmiFailure getLastError() {
        return lastError;
    }

    public Instant getLastErrorAt() {
        return lastErrorAt;
    }
}
