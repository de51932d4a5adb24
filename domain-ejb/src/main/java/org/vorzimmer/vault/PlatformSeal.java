package org.vorzimmer.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.vorzimmer.tenancy.CurrentTenant;

/**
 * Seals small secrets that belong to no subject with a key of its own, such as the shared secret of a login's second factor, directly under
 * the master key. Bound to the current tenant and a purpose that names the row ({@code totp/4711}); nothing can be destroyed one by one.
 */
@ApplicationScoped
public class PlatformSeal {

    @Inject MasterKey master;
    @Inject CurrentTenant tenant;

    public byte[] seal(String purpose, byte[] secret) {
        return AesGcm.seal(key(), boundTo(purpose), secret);
    }

    /** Fails with {@link SealBrokenException} for another tenant, another purpose or another master key. */
    public byte[] open(String purpose, byte[] sealed) {
        return AesGcm.open(key(), boundTo(purpose), sealed);
    }

    private byte[] key() {
        return master.derive("platform-seal");
    }

    private byte[] boundTo(String purpose) {
        return ("platform/" + tenant.get() + "/" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
