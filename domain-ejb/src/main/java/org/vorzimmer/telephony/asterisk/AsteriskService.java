package org.vorzimmer.telephony.asterisk;

import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.CurrentTenant;

/** Where the tenant's Asterisk server is, said by its administrator; the nodes find out by themselves within seconds. */
@Stateless
@RolesAllowed(TENANT_ADMIN)
public class AsteriskService {

    private static final int LONGEST_SECRET = 200;

    @Inject AsteriskQueries servers;
    @Inject AsteriskRecords records;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject CurrentTenant tenant;
    @Inject Event<OperatorAlert> alerts;
    @Inject Clock clock;

    public Optional<AsteriskServer> find() {
        return servers.find();
    }

    /** @param secret null or empty keeps the stored one */
    public void configure(@NotNull AsteriskSettings settings, String secret) {
        attempts.run(user.loginIdOrNull(), "asterisk.configure", null, () -> {
            settings.require();
            Optional<AsteriskServer> known = servers.locked();
            byte[] sealed = sealed(secret, known.isPresent());
            if (known.isPresent()) {
                known.get().configure(settings, sealed, clock.instant().truncatedTo(ChronoUnit.MICROS));
            } else {
                servers.save(new AsteriskServer(settings, sealed, clock.instant().truncatedTo(ChronoUnit.MICROS)));
            }
        });
    }

    private byte[] sealed(String secret, boolean known) {
        if (secret == null || secret.isEmpty()) {
            if (known) {
                return null;
            }
            throw new InvalidInputException("telephony.asterisk.secretMissing", "");
        }
        if (!AsteriskSettings.isWord(secret, LONGEST_SECRET)) {
            throw new InvalidInputException("telephony.asterisk.secret", "");
        }
        return records.sealed(secret);
    }

    /** The server is heard no more, and missed no more. */
    public void remove() {
        attempts.run(user.loginIdOrNull(), "asterisk.remove", null, () -> servers.locked().ifPresent(servers::remove));
        alerts.fire(OperatorAlert.clear(AsteriskLinks.ALARM, tenant.get().toString()));
    }
}
