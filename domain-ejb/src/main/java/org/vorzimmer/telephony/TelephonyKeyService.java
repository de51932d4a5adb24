package org.vorzimmer.telephony;

import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;

/** The keys with which the tenant's telephone systems sign: several at a time, so that one can be replaced while the other still counts. */
@Stateless
@RolesAllowed(TENANT_ADMIN)
public class TelephonyKeyService {

    private static final int MOST = 20;

    @Inject KeyQueries keys;
    @Inject KeyRing ring;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** The oldest first. */
    public List<TelephonyKey> all() {
        return keys.all();
    }

    /** Sent twice, the second is refused because the name is taken. */
    public NewKey make(@NotBlank @Size(max = TelephonyKey.LONGEST_LABEL) String label) {
        return attempts.of(user.loginIdOrNull(), "telephonyKey.make", null, () -> {
            if (keys.byLabel(label.strip()).isPresent()) {
                throw new ConflictException("telephony.key.nameTaken", label);
            }
            if (keys.all().size() >= MOST) {
                throw new ConflictException("telephony.key.tooMany", "");
            }
            return ring.make(label.strip());
        });
    }

    /** From now on nothing that is signed with it is believed. */
    public void revoke(long keyId) {
        TelephonyKey key = keys.byId(keyId).orElseThrow(() -> new NotFoundException(TelephonyKey.class, keyId));
        attempts.run(user.loginIdOrNull(), "telephonyKey.revoke", "telephonyKey:" + keyId, () -> keys.remove(key));
    }
}
